/**
 * The names that an archive met in bylines: counts, decisions on them by hand, completion by characters and by pinyin.
 * Values only. May use {@code org.baoku.news}, {@code org.baoku.error} and {@code org.baoku.analysis}.
 */
@NullMarked
package org.baoku.names;

import org.jspecify.annotations.NullMarked;
