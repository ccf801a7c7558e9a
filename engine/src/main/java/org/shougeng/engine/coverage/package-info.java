/**
 * How much lies under a red line, by key, without cutting anything: sums carried up a tree, and for
 * polygons on the boundary an integral over pairs of edges. The geometry of pieces is the business of
 * {@code overlay}.
 */
@NullMarked
package org.shougeng.engine.coverage;

import org.jspecify.annotations.NullMarked;
