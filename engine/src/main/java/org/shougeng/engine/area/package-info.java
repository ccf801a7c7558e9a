/**
 * The quantities and names every other part is written in: area, land class, region, finding.
 *
 * <p>Nothing here knows geometry, files or a database.
 */
@NullMarked
package org.shougeng.engine.area;

import org.jspecify.annotations.NullMarked;
