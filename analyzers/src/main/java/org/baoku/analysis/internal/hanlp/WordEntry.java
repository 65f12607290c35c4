package org.baoku.analysis.internal.hanlp;

/**
 * A word of HanLP's dictionaries.
 *
 * @param text the word as HanLP writes it
 * @param id HanLP's number, by which its bigram table knows the word; -1 for a word of the custom dictionary
 * @param frequency how often it was counted; 0 for a word of the custom dictionary
 * @param tag its most frequent part of speech
 */
record WordEntry(String text, int id, int frequency, String tag) {}
