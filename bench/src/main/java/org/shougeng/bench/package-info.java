/**
 * The question of a red line put to us, to plain JTS and to PostGIS in one run: the same parcels, the
 * same red lines, answers compared before anything is timed, one contender after the other in turn.
 */
@NullMarked
package org.shougeng.bench;

import org.jspecify.annotations.NullMarked;
