/** The segmentation tables: trie, word costs, bigram costs, and their file format. */
@NullMarked
package org.baoku.analysis.internal.dictionary;

import org.jspecify.annotations.NullMarked;
