/**
 * Files that offices exchange, read and written: shapefile, GeoPackage, GeoJSON, coordinate TXT, KML,
 * GPX, point lists. A foreign name is mapped to ours here and nowhere else.
 *
 * <p>Readers never trust a file: they allocate from what they have read, not from what a header
 * promises, and refuse with a coded {@link org.shougeng.engine.area.Finding}.
 */
@NullMarked
package org.shougeng.engine.formats;

import org.jspecify.annotations.NullMarked;
