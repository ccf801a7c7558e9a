package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;

/**
 * The place of coordinates in a format that prescribes WGS 84 longitude and latitude, where producers
 * also swap the two or write eastings and northings.
 *
 * @param crs the system, or null when the user must choose
 * @param crsSource as in {@link LayerSummary}
 * @param swapped whether the file has latitude or northing first
 * @param findings what was assumed
 */
record LonLatOrPlane(@Nullable Crs crs, String crsSource, boolean swapped, List<Finding> findings) {

  private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
  private static final Envelope CHINA = new Envelope(73, 136, 3, 54);
  private static final Envelope CHINA_SWAPPED = new Envelope(3, 54, 73, 136);

  /**
   * Decides by the box of all coordinates.
   *
   * @throws InputRefused with {@code FMT-520} to {@code FMT-522} if they fit nowhere
   */
  static LonLatOrPlane of(Envelope box, ReadChoices choices) {
    if (CHINA_SWAPPED.contains(box)) {
      return degrees(true, List.of(Finding.warning("FMT-606"), Finding.note("FMT-607")), choices);
    }
    if (WORLD.contains(box)) {
      List<Finding> findings = new ArrayList<>();
      findings.add(CHINA.contains(box) ? Finding.note("FMT-607") : Finding.warning("FMT-608"));
      return degrees(false, findings, choices);
    }
    PointColumns columns = PointColumns.of(box, PointColumns.Declared.NOTHING, choices);
    List<Finding> findings = new ArrayList<>(columns.findings());
    findings.add(Finding.warning("FMT-610"));
    if (columns.northFirst()) {
      findings.add(Finding.warning("FMT-606"));
    }
    return new LonLatOrPlane(
        columns.crs(), columns.crsSource(), columns.northFirst(), List.copyOf(findings));
  }

  private static LonLatOrPlane degrees(
      boolean swapped, List<Finding> findings, ReadChoices choices) {
    Integer chosen = choices.epsg();
    return chosen != null
        ? new LonLatOrPlane(Crs.of(chosen), "CHOSEN", swapped, findings)
        : new LonLatOrPlane(Crs.of(Crs.CGCS2000_GEOGRAPHIC), "FILE", swapped, findings);
  }
}
