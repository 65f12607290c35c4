/**
 * From query trees to hits: Lucene queries, collection, facets, timelines, passages, explanations. May use
 * {@code org.baoku.internal.index} and everything that may use.
 */
@NullMarked
package org.baoku.internal.search;

import org.jspecify.annotations.NullMarked;
