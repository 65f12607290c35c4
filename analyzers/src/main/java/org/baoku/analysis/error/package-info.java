/**
 * What can go wrong with a dictionary. Uses the JDK only.
 */
@NullMarked
package org.baoku.analysis.error;

import org.jspecify.annotations.NullMarked;
