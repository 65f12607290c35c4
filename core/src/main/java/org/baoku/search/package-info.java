/**
 * What is asked and what is answered: the query language and its tree, requests, results, hits, passages, facets. Values only; uses {@code org.baoku.news} and {@code org.baoku.error}.
 */
@NullMarked
package org.baoku.search;

import org.jspecify.annotations.NullMarked;
