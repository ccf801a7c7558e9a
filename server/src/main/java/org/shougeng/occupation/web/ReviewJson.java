package org.shougeng.occupation.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.occupation.Review;
import org.shougeng.occupation.Reviews;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.platform.web.GeoJsonShape;
import org.springframework.context.i18n.LocaleContextHolder;

/** A review as the page shows it. Every area is exact; the page only chooses the unit. */
record ReviewJson(
    String id,
    String name,
    String createdAt,
    RedLineJson redLine,
    SourceJson parcels,
    FormulaJson formula,
    String headline,
    Measured total,
    Measured covered,
    Measured uncovered,
    List<PartJson> parts,
    List<ControlJson> controls,
    CultivatedJson cultivated,
    Map<String, List<BreakdownRows.RowJson>> breakdowns,
    List<FindingJson> findings,
    String digest,
    DeskJson desk,
    @Nullable RerunJson rerun) {

  /** Where the red line came from, and its shape. */
  record RedLineJson(
      String fileName,
      String format,
      String hash,
      int epsg,
      String crsName,
      String crsSource,
      String encoding,
      int parts,
      GeoJsonShape.Features preview) {}

  /** Which data an answer rests on. */
  record SourceJson(
      String layerId,
      String name,
      String version,
      @Nullable String date,
      String hash,
      String crsName) {}

  /** How areas were computed. */
  record FormulaJson(String ellipsoidal, String planar, String ellipsoid, String precision) {}

  /** One part's sums. */
  record PartJson(String name, Measured total, Measured covered, Measured uncovered) {}

  /** The answer of a kind of control; {@code inside} is null when it was not checked. */
  record ControlJson(
      String kind,
      String name,
      String state,
      @Nullable SourceJson source,
      @Nullable Measured inside) {}

  /** The cultivated land; {@code pbf} is null when no layer of it was checked. */
  record CultivatedJson(
      Measured total, Measured paddy, Measured irrigated, Measured dry, @Nullable Measured pbf) {}

  /** What running it again gave. */
  record RerunJson(boolean same, String headline, List<FindingJson> findings) {}

  static ReviewJson of(Review review, DeskJson desk, Locale locale) {
    return of(review, desk, null, locale);
  }

  static ReviewJson of(Reviews.Rerun rerun, DeskJson desk, Locale locale) {
    RerunJson told = new RerunJson(
        rerun.same(), sentence(rerun.headline(), locale), FindingJson.of(rerun.findings(), locale));
    return of(rerun.kept(), desk, told, locale);
  }

  private static ReviewJson of(
      Review review, DeskJson desk, @Nullable RerunJson rerun, Locale locale) {
    boolean english = isEnglish(locale);
    OverlayResult result = review.result();
    return new ReviewJson(
        review.header().id().toString(),
        review.header().name(),
        review.header().createdAt().toString(),
        redLine(review),
        source(review.parcels().toString(), result.parcels(), result.redLine().crs()),
        formula(result.redLine().crs(), english),
        sentence(review.header().headline(), locale),
        result.total(),
        result.covered(),
        result.uncovered(),
        result.parts().stream()
            .map(part -> new PartJson(part.name(), part.total(), part.covered(), part.uncovered()))
            .toList(),
        controls(result, english),
        cultivated(result),
        BreakdownRows.of(result, english),
        FindingJson.of(result.findings(), locale),
        review.digest(),
        desk,
        rerun);
  }

  static String sentence(Review.Headline headline, Locale locale) {
    return isEnglish(locale) ? headline.english() : headline.chinese();
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  private static RedLineJson redLine(Review review) {
    Review.Origin origin = review.origin();
    RedLine line = review.result().redLine();
    List<GeoJsonShape.Feature> parts = new ArrayList<>();
    for (RedLine.Part part : line.parts()) {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("name", part.name());
      parts.add(GeoJsonShape.Feature.of(GeoJsonShape.of(part.geometry(), line.crs()), properties));
    }
    return new RedLineJson(
        origin.fileName(),
        origin.format(),
        origin.fileHash(),
        origin.epsg(),
        Crs.find(origin.epsg()).map(Crs::name).orElse(""),
        origin.crsSource(),
        origin.encoding(),
        parts.size(),
        GeoJsonShape.Features.of(parts));
  }

  private static SourceJson source(String layerId, LayerSource source, Crs crs) {
    return new SourceJson(
        layerId,
        source.name(),
        source.version(),
        source.date() == null ? null : source.date().toString(),
        source.contentHash(),
        crs.name(LocaleContextHolder.getLocale()));
  }

  private static FormulaJson formula(Crs crs, boolean english) {
    return new FormulaJson(
        english
            ? "Survey formula of the ellipsoidal area (NLCS Office Notice 2008 No. 32, TD/T 1055-2019)"
            : "椭球面积：国土调查办发〔2008〕32 号公式（TD/T 1055-2019）",
        english
            ? "Area in the plane of " + crs.name(LocaleContextHolder.getLocale())
            : "平面面积：" + crs.name(LocaleContextHolder.getLocale()) + " 投影平面",
        crs.ellipsoid().name(),
        english
            ? "0.01 m²; pieces and remainder add up to the red line"
            : "0.01 平方米；各图斑与未覆盖部分之和等于红线面积");
  }

  private static List<ControlJson> controls(OverlayResult result, boolean english) {
    Map<ControlKind, Measured> inside = new EnumMap<>(ControlKind.class);
    for (ControlKind kind : ControlKind.values()) {
      inside.put(kind, sum(result, piece -> piece.control(kind) == Presence.PRESENT));
    }
    List<ControlJson> controls = new ArrayList<>();
    inside.forEach((kind, area) -> {
      LayerSource source = result.controls().get(kind);
      String name = english ? kind.english() : kind.chinese();
      controls.add(
          source == null
              ? new ControlJson(kind.name(), name, "NOT_CHECKED", null, null)
              : new ControlJson(
                  kind.name(),
                  name,
                  "CHECKED",
                  source("", source, result.redLine().crs()),
                  area));
    });
    return controls;
  }

  private static CultivatedJson cultivated(OverlayResult result) {
    Predicate<Piece> cultivated = piece -> piece.parcel().use().landClass().isCultivated();
    Predicate<Piece> pbf = piece -> piece.control(ControlKind.PBF) == Presence.PRESENT;
    return new CultivatedJson(
        sum(result, cultivated),
        sum(result, cultivated.and(endsWith('1'))),
        sum(result, cultivated.and(endsWith('2'))),
        sum(result, cultivated.and(endsWith('3'))),
        result.controls().containsKey(ControlKind.PBF) ? sum(result, cultivated.and(pbf)) : null);
  }

  /** Paddy, irrigated and dry land are 0101 to 0103 in the third survey and 011 to 013 in the second. */
  private static Predicate<Piece> endsWith(char digit) {
    return piece -> {
      String code = piece.parcel().use().landClass().code();
      return code.charAt(code.length() - 1) == digit;
    };
  }

  private static Measured sum(OverlayResult result, Predicate<Piece> which) {
    return result.pieces().stream()
        .filter(which)
        .map(Piece::area)
        .reduce(Measured.ZERO, Measured::plus);
  }
}
