package org.shougeng.engine.parcel;

import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;

/** What one row must satisfy by itself (TD/T 1057-2020, layer DLTB). Not safe for several threads. */
final class RowRules {

  private static final Set<String> OF_CULTIVATED = Set.of("LS", "FLS", "LYFL", "XG", "WG", "LLJZ");
  private static final Set<String> OF_OTHERS = Set.of("JKHF", "GCHF");

  /** 0.01 m². */
  private static final long ROUNDING = 1;

  /** No projection of a survey stretches lengths this much, so that most parcels are not measured again. */
  private static final double WIDE = 2;

  private final Crs crs;
  private final SurveyArea survey;
  private final CheckTolerances tolerances;

  RowRules(Crs crs, CheckTolerances tolerances) {
    this.crs = crs;
    this.survey = SurveyArea.in(crs);
    this.tolerances = tolerances;
  }

  void check(Parcel parcel, Consumer<Finding> findings) {
    Consumer<Finding> here = finding ->
        findings.accept(finding.at(finding.place().atRow(parcel.identity().row())));
    areas(parcel, here);
    ridges(parcel, here);
    slope(parcel, here);
    planting(parcel, here);
    identity(parcel, here);
  }

  private void areas(Parcel parcel, Consumer<Finding> findings) {
    Parcel.SurveyedAreas areas = parcel.areas();
    if (!areas.gross().isPositive()) {
      findings.accept(error("CHK-107", "TBMJ"));
      return;
    }
    Area ridge = areas.gross().times(areas.ridgeCoefficient());
    long apart = Math.abs(ridge.minus(areas.ridge()).hundredths());
    if (apart > 0) {
      // Programs that round binary fractions miss the last digit now and then.
      Finding finding = apart > ROUNDING ? error("CHK-101", "KCMJ") : warning("CHK-113", "KCMJ");
      findings.accept(finding
          .with("given", text(areas.ridge()))
          .with("expected", text(ridge))
          .with("gross", text(areas.gross()))
          .with("coefficient", areas.ridgeCoefficient().toPlainString()));
    }
    Area net = areas.gross().minus(areas.ridge());
    if (!net.equals(areas.net())) {
      findings.accept(
          error("CHK-102", "TBDLMJ").with("given", text(areas.net())).with("expected", text(net)));
    }
    computed(parcel, findings);
  }

  private void computed(Parcel parcel, Consumer<Finding> findings) {
    double measured = survey.squareMetres(parcel.geometry());
    if (!Double.isFinite(measured)) {
      return;
    }
    Area computed = Area.ofSquareMetres(measured);
    Area gross = parcel.areas().gross();
    long difference = Math.abs(computed.minus(gross).hundredths());
    long allowed = Math.max(
        tolerances.areaFloor().hundredths(), gross.times(tolerances.areaShare()).hundredths());
    if (difference > allowed) {
      findings.accept(warning("CHK-108", "TBMJ")
          .with("given", text(gross))
          .with("computed", text(computed))
          .with("difference", text(Area.ofHundredths(difference))));
    }
  }

  private static void ridges(Parcel parcel, Consumer<Finding> findings) {
    if (parcel.areas().ridgeCoefficient().signum() <= 0) {
      return;
    }
    String coefficient = parcel.areas().ridgeCoefficient().toPlainString();
    if (!parcel.use().landClass().isCultivated()) {
      findings.accept(error("CHK-103", "KCXS")
          .with("coefficient", coefficient)
          .with("landClass", parcel.use().landClass()));
    } else if (parcel.use().slopeLevel() < 2) {
      findings.accept(error("CHK-104", "GDPDJB")
          .with("coefficient", coefficient)
          .with("slope", parcel.use().slopeLevel()));
    }
  }

  private static void slope(Parcel parcel, Consumer<Finding> findings) {
    Parcel.LandUse use = parcel.use();
    if (use.landClass().isCultivated() && use.slopeLevel() == 0) {
      findings.accept(warning("CHK-105", "GDPDJB").with("landClass", use.landClass()));
    } else if (use.landClass().isCultivated() && use.slopeLevel() >= 2 && use.terrace() == null) {
      findings.accept(warning("CHK-106", "GDLX").with("slope", use.slopeLevel()));
    } else if (!use.landClass().isCultivated() && use.slopeLevel() > 0) {
      findings.accept(warning("CHK-112", "GDPDJB")
          .with("slope", use.slopeLevel())
          .with("landClass", use.landClass()));
    }
  }

  private static void planting(Parcel parcel, Consumer<Finding> findings) {
    String planting = parcel.use().planting();
    boolean cultivated = parcel.use().landClass().isCultivated();
    Set<String> wrong = cultivated ? OF_OTHERS : OF_CULTIVATED;
    if (wrong.contains(planting)) {
      findings.accept(warning("CHK-111", "ZZSXDM")
          .with("value", planting)
          .with("landClass", parcel.use().landClass()));
    }
  }

  private static void identity(Parcel parcel, Consumer<Finding> findings) {
    Parcel.Identity identity = parcel.identity();
    if (identity.location().level() != AdminCode.Level.VILLAGE) {
      findings.accept(
          warning("CHK-109", "ZLDWDM").with("value", identity.location().digits()));
    }
    if (identity.number().isBlank()) {
      findings.accept(warning("CHK-110", "TBBH"));
    }
  }

  /** A parcel that is narrower than surveyors draw. */
  void checkShape(Geometry geometry, Consumer<Finding> findings) {
    boolean wideInThePlane = !crs.isGeographic()
        && 2 * geometry.getArea() > geometry.getLength() * WIDE * tolerances.sliverWidth();
    if (wideInThePlane) {
      return;
    }
    double width = Slivers.width(geometry, survey);
    if (width < tolerances.sliverWidth()) {
      findings.accept(Finding.warning("CHK-301")
          .with("width", "%.3f".formatted(width))
          .with("area", text(survey.of(geometry))));
    }
  }

  private static Finding error(String code, String field) {
    return Finding.error(code).at(Place.NOWHERE.inField(field));
  }

  private static Finding warning(String code, String field) {
    return Finding.warning(code).at(Place.NOWHERE.inField(field));
  }

  private static String text(Area area) {
    return area.squareMetres().toPlainString();
  }
}
