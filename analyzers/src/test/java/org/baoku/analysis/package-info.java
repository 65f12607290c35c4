/** Tests of the analyzers. */
@NullMarked
package org.baoku.analysis;

import org.jspecify.annotations.NullMarked;
