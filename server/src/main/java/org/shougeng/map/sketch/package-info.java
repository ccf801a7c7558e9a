/**
 * Shapes that people draw on the map and keep under a name: checked, measured in the county's system, split,
 * merged, written to files, and used as red lines.
 */
@NullMarked
package org.shougeng.map.sketch;

import org.jspecify.annotations.NullMarked;
