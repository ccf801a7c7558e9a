/**
 * A parcel of the land survey (图斑) as data, and the checks a delivered layer of them must pass.
 */
@NullMarked
package org.shougeng.engine.parcel;

import org.jspecify.annotations.NullMarked;
