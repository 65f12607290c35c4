/**
 * From the extracted text of a newspaper page to its masthead and articles, by rules that can be explained. Uses {@code org.baoku.news} and {@code org.baoku.error}.
 */
@NullMarked
package org.baoku.page;

import org.jspecify.annotations.NullMarked;
