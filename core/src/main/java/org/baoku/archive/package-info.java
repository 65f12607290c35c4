/**
 * The life of an archive as values: commits, events, figures, reports. Uses {@code org.baoku.error} and the JDK only.
 */
@NullMarked
package org.baoku.archive;

import org.jspecify.annotations.NullMarked;
