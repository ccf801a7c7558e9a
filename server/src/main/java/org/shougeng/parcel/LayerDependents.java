package org.shougeng.parcel;

/**
 * Those whose results rest on layer versions, as stored reviews do. A named seam: layers do not
 * know them.
 */
public interface LayerDependents {

  /** Whether a result that is kept rests on the rows of this version. */
  boolean restsOn(LayerId id);
}
