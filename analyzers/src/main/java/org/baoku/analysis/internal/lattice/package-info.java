/** The lattice, its best path, and the token streams made of it. */
@NullMarked
package org.baoku.analysis.internal.lattice;

import org.jspecify.annotations.NullMarked;
