/**
 * The map of a county: vector tiles of its layers, the parcel under a point, the legend of a view,
 * measured lines and areas, and the styles that screens and printed maps share.
 */
@NullMarked
package org.shougeng.map;

import org.jspecify.annotations.NullMarked;
