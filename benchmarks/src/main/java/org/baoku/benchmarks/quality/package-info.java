/** How good the answers are: segmentation, word search, exact quotes and retrieval, for any peer, on any data. */
@NullMarked
package org.baoku.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
