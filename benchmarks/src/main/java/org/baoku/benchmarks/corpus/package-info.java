/** News text to measure on: generated, the same on every machine, or read from a file. */
@NullMarked
package org.baoku.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
