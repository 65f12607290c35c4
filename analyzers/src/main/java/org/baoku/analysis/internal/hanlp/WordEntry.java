package org.baoku.analysis.internal.hanlp;

/**
 * A word of HanLP's core dictionary.
 *
 * @param text the word as HanLP writes it
 * @param id HanLP's number, by which its bigram table knows the word
 * @param frequency how often it was counted
 * @param tag its most frequent part of speech
 */
record WordEntry(String text, int id, int frequency, String tag) {}
