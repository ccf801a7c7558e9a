/**
 * Base maps that an office owns as files: PMTiles or MBTiles dropped in once, read where they lie, never
 * fetched from anywhere. The folder is the register: a file in it is a base map, a file taken out is none.
 */
@NullMarked
package org.shougeng.map.basemap;

import org.jspecify.annotations.NullMarked;
