/**
 * Metrics of archives for Micrometer. Uses {@code org.baoku.archive} and Micrometer.
 */
@NullMarked
package org.baoku.micrometer;

import org.jspecify.annotations.NullMarked;
