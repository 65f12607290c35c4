/**
 * What can go wrong: one root, {@link org.baoku.error.ArchiveException}, and a subclass for each cause that a host may
 * want to treat on its own. Uses the JDK only.
 */
@NullMarked
package org.baoku.error;

import org.jspecify.annotations.NullMarked;
