/**
 * Articles and pages as JSON, the one mapping of Baoku's JSON keys. Uses {@code org.baoku.news}, {@code org.baoku.error} and Jackson.
 */
@NullMarked
package org.baoku.json;

import org.jspecify.annotations.NullMarked;
