package org.baoku.internal.search;

/**
 * A place where a needle stands in a normalized text.
 *
 * @param start its first character that is no space, in UTF-16 code units of the normalized text
 * @param end after its last character that is no space
 * @param needle number of the needle
 */
record NeedleMatch(int start, int end, int needle) {}
