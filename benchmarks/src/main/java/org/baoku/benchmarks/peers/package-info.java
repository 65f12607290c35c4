/** Chinese analyzers that Baoku is compared with, and floors, each as a normal Lucene analyzer behind one enum. */
@NullMarked
package org.baoku.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
