/** What was measured, as values, and how it is written down: JSON, Markdown, HTML with charts. */
@NullMarked
package org.baoku.benchmarks.report;

import org.jspecify.annotations.NullMarked;
