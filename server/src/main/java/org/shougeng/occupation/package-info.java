/**
 * The occupation of land by construction: reviews of red lines against the parcels and the control layers,
 * run, kept with everything they rest on, and run again to be compared.
 */
@NullMarked
package org.shougeng.occupation;

import org.jspecify.annotations.NullMarked;
