/**
 * The model of news: articles, their headlines, bylines and datelines, mastheads and pages. Immutable values without
 * behaviour of their own. Uses the JDK and Guava only, and no other package of Baoku.
 */
@NullMarked
package org.baoku.news;

import org.jspecify.annotations.NullMarked;
