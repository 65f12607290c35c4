/** The measures: each puts one question to Baoku and its peers and gives a section of a report. */
@NullMarked
package org.baoku.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
