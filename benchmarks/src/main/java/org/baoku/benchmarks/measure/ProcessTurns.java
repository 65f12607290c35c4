package org.baoku.benchmarks.measure;

/**
 * How often something is measured. How a process compiles code is partly chance: the same work may take a sixth longer in one
 * process than in another, for all of its life. So several processes take part, and what counts is reached in any of them.
 *
 * @param processes processes, one after the other
 * @param warmUp rounds in each that do not count
 * @param rounds rounds in each that count
 */
public record ProcessTurns(int processes, int warmUp, int rounds) {}
