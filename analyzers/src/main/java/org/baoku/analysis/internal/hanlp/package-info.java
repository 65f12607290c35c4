/** The only package that knows HanLP: compiles its dictionaries into our tables at build time. */
@NullMarked
package org.baoku.analysis.internal.hanlp;

import org.jspecify.annotations.NullMarked;
