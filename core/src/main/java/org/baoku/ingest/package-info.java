/**
 * From files to articles: page files, JSON Lines, text encodings. Uses {@code org.baoku.page}, {@code org.baoku.json}, {@code org.baoku.news} and {@code org.baoku.error}.
 */
@NullMarked
package org.baoku.ingest;

import org.jspecify.annotations.NullMarked;
