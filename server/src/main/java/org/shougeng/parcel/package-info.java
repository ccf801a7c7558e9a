/**
 * The layers an office keeps: parcels of each survey year and the layers laid over them, imported whole
 * or not at all, each version with its date and its hash.
 */
@NullMarked
package org.shougeng.parcel;

import org.jspecify.annotations.NullMarked;
