/** Benchmarks of Baoku and its peers: JMH classes by question, and the commands that compare and score. */
@NullMarked
package org.baoku.benchmarks;

import org.jspecify.annotations.NullMarked;
