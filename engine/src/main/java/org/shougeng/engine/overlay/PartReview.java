package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.parcel.Parcel;

/**
 * The review of one red-line part: parcels are cut by the part, robbed of ground that lower rows
 * hold, split by every control layer, and handed over to be measured.
 */
final class PartReview {

  /** Gaps smaller than this share of the part, or than 0.005 m², are not looked for. */
  private static final double LEAST_GAP_SHARE = 1e-6;

  private static final double LEAST_GAP_SQUARE_METRES = 0.005;

  private final int partIndex;
  private final RedLine.Part part;
  private final Geometry place;
  private final PolygonOverlay overlay;
  private final List<ControlIndex.Local> controls;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  /**
   * A piece before it is measured.
   *
   * @param whole whether this is the whole parcel
   */
  record Cut(
      IndexedParcel parcel,
      Geometry geometry,
      Map<ControlKind, Presence> controls,
      boolean whole) {}

  PartReview(
      int partIndex, RedLine.Part part, List<ControlIndex> controls, PolygonOverlay overlay) {
    this.partIndex = partIndex;
    this.part = part;
    this.place = part.geometry();
    this.overlay = overlay;
    this.controls = controls.stream().map(control -> control.around(place)).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  /** Cuts the parcels; returns the remainder no parcel covers. */
  Measuring cut(ParcelIndex index, Measure measure) {
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(place);
    TiledPlace tiles = new TiledPlace(place, overlay);
    List<IndexedParcel> touching = touching(index.in(tiles.boxes()), prepared);
    double squareMetres = measure.squareMetresPerSquareUnit(place);
    double covered = 0;
    for (IndexedParcel parcel : touching) {
      Geometry shape = parcel.shape();
      Geometry inside = prepared.covers(shape) ? shape : tiles.intersection(shape);
      Geometry left = withoutRivals(parcel, inside, parcel.claim(index, overlay).rivals(), measure);
      covered += left.getArea();
      split(parcel, left);
    }
    double gap = (place.getArea() - covered) * squareMetres;
    Geometry uncovered = place.getFactory().createPolygon();
    if (cuts.isEmpty()) {
      uncovered = place;
    } else if (gap > leastGap(squareMetres)) {
      uncovered =
          overlay.difference(place, Claim.ground(touching, index, overlay, place.getFactory()));
    }
    return new Measuring(partIndex, part, List.copyOf(cuts), uncovered);
  }

  private double leastGap(double squareMetres) {
    return Math.min(LEAST_GAP_SQUARE_METRES, place.getArea() * squareMetres * LEAST_GAP_SHARE);
  }

  private List<IndexedParcel> touching(List<IndexedParcel> near, PreparedGeometry prepared) {
    List<IndexedParcel> touching = new ArrayList<>();
    for (IndexedParcel parcel : near) {
      if (prepared.intersects(parcel.shape())) {
        touching.add(parcel);
        if (parcel.isRepaired()) {
          findings.add(repaired(parcel));
        }
      }
    }
    return touching;
  }

  private Geometry withoutRivals(
      IndexedParcel parcel, Geometry inside, List<IndexedParcel> rivals, Measure measure) {
    Geometry left = inside;
    for (IndexedParcel rival : rivals) {
      Geometry doubled = overlay.intersection(left, rival.shape());
      if (!doubled.isEmpty()) {
        left = overlay.difference(left, rival.shape());
        findings.add(overlap(parcel, rival, Area.ofSquareMetres(measure.ellipsoidal(doubled))));
      }
    }
    return left;
  }

  private void split(IndexedParcel parcel, Geometry geometry) {
    List<Cut> pieces = new ArrayList<>();
    if (!geometry.isEmpty()) {
      pieces.add(new Cut(parcel, geometry, allUnchecked(), geometry == parcel.shape()));
    }
    for (ControlIndex.Local control : controls) {
      List<Cut> finer = new ArrayList<>();
      for (Cut piece : pieces) {
        ControlIndex.Split split = control.split(piece.geometry());
        add(finer, piece, split.inside(), control.kind(), Presence.PRESENT);
        add(finer, piece, split.outside(), control.kind(), Presence.ABSENT);
      }
      pieces = finer;
    }
    cuts.addAll(pieces);
  }

  private static void add(
      List<Cut> pieces, Cut from, Geometry geometry, ControlKind kind, Presence presence) {
    if (!geometry.isEmpty()) {
      Map<ControlKind, Presence> answers = new EnumMap<>(from.controls());
      answers.put(kind, presence);
      boolean whole = from.whole() && geometry == from.geometry();
      pieces.add(new Cut(from.parcel(), geometry, answers, whole));
    }
  }

  private static Map<ControlKind, Presence> allUnchecked() {
    Map<ControlKind, Presence> answers = new EnumMap<>(ControlKind.class);
    for (ControlKind kind : ControlKind.values()) {
      answers.put(kind, Presence.NOT_CHECKED);
    }
    return answers;
  }

  private Finding overlap(IndexedParcel loser, IndexedParcel keeper, Area doubled) {
    Parcel.Identity identity = loser.parcel().identity();
    Parcel.Identity other = keeper.parcel().identity();
    return Finding.warning("OVL-011")
        .at(Place.row(identity.row()).atVertex(partIndex + 1, 0, 0))
        .with("row", identity.row())
        .with("number", identity.number())
        .with("otherRow", other.row())
        .with("otherNumber", other.number())
        .with("area", doubled.squareMetres().toPlainString());
  }

  private static Finding repaired(IndexedParcel parcel) {
    Parcel.Identity identity = parcel.parcel().identity();
    return Finding.warning("OVL-015")
        .at(Place.row(identity.row()))
        .with("row", identity.row())
        .with("number", identity.number());
  }
}
