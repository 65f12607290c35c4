/**
 * How articles become documents of a Lucene index, and the life of that index. May use {@code org.baoku.news},
 * {@code org.baoku.json}, {@code org.baoku.search} (names of fields), {@code org.baoku.archive}, {@code org.baoku.error},
 * {@code org.baoku.internal.storage}, the analyzers and Lucene.
 */
@NullMarked
package org.baoku.internal.index;

import org.jspecify.annotations.NullMarked;
