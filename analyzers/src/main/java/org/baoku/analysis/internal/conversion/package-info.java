/** Tables that turn words into other writings of them: pinyin, script, regional vocabulary. */
@NullMarked
package org.baoku.analysis.internal.conversion;

import org.jspecify.annotations.NullMarked;
