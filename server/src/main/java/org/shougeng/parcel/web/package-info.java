/** The web API of layers, their imports and the county they describe. */
@NullMarked
package org.shougeng.parcel.web;

import org.jspecify.annotations.NullMarked;
