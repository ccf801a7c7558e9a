package org.shougeng.engine.overlay;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer that says yes or no of every place (管控图层), as permanent basic farmland.
 *
 * @param kind what it controls
 * @param source which layer, version and date the answer rests on
 * @param polygons its polygons, in the parcels' coordinate system
 */
public record ControlLayer(ControlKind kind, LayerSource source, List<Geometry> polygons) {}
