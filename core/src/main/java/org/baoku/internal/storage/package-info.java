/**
 * What keeps an archive safe and knows nothing of its fields: threads, lock holder, sequence numbers, copies of commits,
 * events. May use {@code org.baoku.archive}, {@code org.baoku.error} and Lucene.
 */
@NullMarked
package org.baoku.internal.storage;

import org.jspecify.annotations.NullMarked;
