/**
 * What lies under a red line: the exact breakdown of its area over a layer of parcels and the
 * controls laid over them.
 */
@NullMarked
package org.shougeng.engine.overlay;

import org.jspecify.annotations.NullMarked;
