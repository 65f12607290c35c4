/** How characters are folded and classed, and how text becomes symbols. */
@NullMarked
package org.baoku.analysis.internal.text;

import org.jspecify.annotations.NullMarked;
