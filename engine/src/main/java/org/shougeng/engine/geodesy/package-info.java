/**
 * Coordinates and areas on the ellipsoid: the CGCS2000 systems, the survey's area formula,
 * transforms, validity and repair of polygons.
 *
 * <p>Axis order: inside the engine x is east and y is north, or longitude and latitude in degrees.
 * Files that write northing first are turned round where they are read and written, nowhere else.
 */
@NullMarked
package org.shougeng.engine.geodesy;

import org.jspecify.annotations.NullMarked;
