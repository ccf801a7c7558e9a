package org.shougeng.engine.parcel;

import java.util.List;
import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryCheck;

/**
 * The faults of a parcel layer that show in one reading, row by row: {@code CHK-101} to {@code CHK-113} of a
 * row's figures and codes, {@code CHK-201} and {@code CHK-202} double identifiers, {@code CHK-301} slivers,
 * and the {@code GEO} codes of invalid shapes ({@link GeometryCheck}). Gaps and overlaps need the whole
 * layer: {@link ParcelLayerCheck}.
 *
 * <p>One check serves one reading: it remembers the identifiers it has seen. Not safe for several threads.
 */
public final class ParcelRowCheck {

  private final RowRules rules;
  private final GeometryCheck shapes;
  private final DoubleIdentifiers identifiers = new DoubleIdentifiers();

  public ParcelRowCheck(Crs crs, CheckTolerances tolerances) {
    this.rules = new RowRules(crs, tolerances);
    this.shapes = GeometryCheck.in(crs);
  }

  /** Passes the faults of {@code row}, each with its row; says whether its shape can be measured. */
  public boolean check(ParcelRow row, Consumer<Finding> findings) {
    Consumer<Finding> here =
        finding -> findings.accept(finding.at(finding.place().atRow(row.row())));
    List<Finding> ofShape = shapes.of(row.geometry());
    ofShape.forEach(here);
    if (row.parcel() != null) {
      rules.check(row.parcel(), here);
      identifiers.check(row.parcel(), here);
    }
    boolean sound = ofShape.stream().noneMatch(Finding::isError);
    if (sound) {
      rules.checkShape(row.geometry(), here);
    }
    return sound;
  }
}
