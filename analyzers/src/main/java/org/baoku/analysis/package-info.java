/**
 * Chinese segmentation for Lucene: analyzers, tokenizer, filters, lexicons. Usable without the rest of Baoku; a host
 * needs Lucene's core and analysis-common beside it.
 */
@NullMarked
package org.baoku.analysis;

import org.jspecify.annotations.NullMarked;
