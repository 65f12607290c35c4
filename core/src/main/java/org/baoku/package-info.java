/**
 * The one door: {@link org.baoku.NewsArchive}. May use every other package of core; none of them uses this one.
 */
@NullMarked
package org.baoku;

import org.jspecify.annotations.NullMarked;
