/** Base maps read from files, sound and broken ones. */
@NullMarked
package org.shougeng.map.basemap;

import org.jspecify.annotations.NullMarked;
