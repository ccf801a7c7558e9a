package org.shougeng.engine.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.FieldMapping.Origin;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.parcel.Parcel;

/**
 * Turns the rows of one layer into parcels, with findings by row and column. Figures are taken as delivered;
 * an area the layer does not carry is measured by the survey's formula. Not safe for several threads.
 */
public final class ParcelReader {

  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,13}(\\.\\d*)?|\\.\\d+)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_ID = 64;

  private final ParcelLayout layout;
  private final SurveyArea survey;
  private final Consumer<Finding> findings;
  private final Set<String> saidOnce = new HashSet<>();
  private boolean sound;

  /**
   * A reader for one pass over a layer.
   *
   * @param layout how the columns fill a parcel
   * @param crs the layer's system
   * @param findings takes what is wrong; an error says that the row gave no parcel
   */
  public ParcelReader(ParcelLayout layout, Crs crs, Consumer<Finding> findings) {
    this.layout = layout;
    this.survey = SurveyArea.in(crs);
    this.findings = findings;
  }

  /**
   * The parcel of one row; empty if an error finding ({@code FMT-403} to {@code FMT-408}) was given for it.
   */
  public Optional<Parcel> read(Feature feature) {
    sound = true;
    if (feature.geometry().isEmpty() || feature.geometry().getDimension() != 2) {
      error(feature, null, Finding.error("FMT-408"));
      return Optional.empty();
    }
    Parcel.Identity identity = identity(feature);
    Parcel.LandUse use = use(feature);
    Parcel.SurveyedAreas areas = areas(feature);
    return sound && identity != null && use != null && areas != null
        ? Optional.of(new Parcel(identity, tenure(feature), use, areas, feature.geometry()))
        : Optional.empty();
  }

  private Parcel.@Nullable Identity identity(Feature feature) {
    FeatureId id = featureId(feature);
    AdminCode location = location(feature);
    if (id == null || location == null) {
      return null;
    }
    return new Parcel.Identity(
        feature.row(),
        id,
        text(feature, ParcelField.TBBH),
        location,
        text(feature, ParcelField.ZLDWMC),
        wholeNumber(feature, ParcelField.SJNF, 1900, 2999));
  }

  private @Nullable FeatureId featureId(Feature feature) {
    if (!layout.mapping().fields().containsKey(ParcelField.BSM)) {
      return new FeatureId(String.valueOf(feature.row()));
    }
    String code = text(feature, ParcelField.BSM).replaceFirst("\\.0+$", "");
    if (code.isEmpty()) {
      error(
          feature,
          ParcelField.BSM,
          Finding.error("FMT-406").with("name", ParcelField.BSM.chinese()));
      return null;
    }
    if (code.length() > LONGEST_ID) {
      error(feature, ParcelField.BSM, Finding.error("FMT-404").quoting("value", code));
      return null;
    }
    return new FeatureId(code);
  }

  private @Nullable AdminCode location(Feature feature) {
    String code = text(feature, ParcelField.ZLDWDM).replaceFirst("\\.0+$", "");
    Optional<AdminCode> location = AdminCode.parse(code);
    if (location.isEmpty()) {
      error(feature, ParcelField.ZLDWDM, Finding.error("FMT-407").quoting("value", code));
    }
    return location.orElse(null);
  }

  private Parcel.Tenure tenure(Feature feature) {
    return new Parcel.Tenure(
        text(feature, ParcelField.QSXZ),
        text(feature, ParcelField.QSDWDM),
        text(feature, ParcelField.QSDWMC));
  }

  private Parcel.@Nullable LandUse use(Feature feature) {
    String code = text(feature, ParcelField.DLBM);
    String ours = layout.mapping().translate(code).toUpperCase(Locale.ROOT);
    Optional<LandClass> landClass = landClass(ours);
    if (landClass.isEmpty()) {
      Finding finding = code.isEmpty()
          ? Finding.error("FMT-406").with("name", ParcelField.DLBM.chinese())
          : Finding.error("FMT-403").quoting("value", code);
      error(feature, ParcelField.DLBM, finding);
      return null;
    }
    return new Parcel.LandUse(
        landClass.get(),
        terrace(feature),
        wholeNumber(feature, ParcelField.GDPDJB, 1, 5),
        wholeNumber(feature, ParcelField.GDDB, 1, 15),
        text(feature, ParcelField.ZZSXDM).toUpperCase(Locale.ROOT));
  }

  /** Layers of one survey carry codes of the other: new columns over old codes, and the reverse. */
  private Optional<LandClass> landClass(String code) {
    CodeSystem first = layout.kind().codes();
    CodeSystem second =
        first == CodeSystem.THIRD_SURVEY ? CodeSystem.SECOND_SURVEY : CodeSystem.THIRD_SURVEY;
    return LandClass.find(first, code).or(() -> LandClass.find(second, code));
  }

  private @Nullable String terrace(Feature feature) {
    String text = text(feature, ParcelField.GDLX).toUpperCase(Locale.ROOT);
    return switch (text) {
      case "TT", "T", "梯田" -> "TT";
      case "PD", "P", "坡地" -> "PD";
      default -> null;
    };
  }

  private Parcel.@Nullable SurveyedAreas areas(Feature feature) {
    Area gross = area(feature, ParcelField.TBMJ);
    if (gross == null) {
      sayOnce("FMT-411", feature, ParcelField.TBMJ);
      gross = survey.of(feature.geometry());
    }
    Area ridge = area(feature, ParcelField.KCMJ);
    Area net = area(feature, ParcelField.TBDLMJ);
    BigDecimal coefficient = coefficient(feature, gross, ridge);
    if (!sound) {
      return null;
    }
    Area linear = linearFeatures(feature);
    if (!linear.isZero()) {
      return withLinearFeatures(gross, ridge, net, linear, coefficient);
    }
    Area deducted = ridge != null ? ridge : gross.times(coefficient);
    return new Parcel.SurveyedAreas(
        gross, coefficient, deducted, net != null ? net : gross.minus(deducted));
  }

  /**
   * The second survey deducts linear and scattered features before the ridges; all of it is what the parcel's
   * class does not have, so it is carried as one deduction with the coefficient that gives it.
   */
  private static Parcel.SurveyedAreas withLinearFeatures(
      Area gross, @Nullable Area ridge, @Nullable Area net, Area linear, BigDecimal coefficient) {
    Area own = ridge != null ? ridge : gross.minus(linear).times(coefficient);
    Area deducted = net != null ? gross.minus(net) : own.plus(linear);
    BigDecimal share = gross.isPositive()
        ? deducted.squareMetres().divide(gross.squareMetres(), 10, RoundingMode.HALF_UP)
        : coefficient;
    return new Parcel.SurveyedAreas(gross, share, deducted, gross.minus(deducted));
  }

  private Area linearFeatures(Feature feature) {
    Area lines = area(feature, ParcelField.XZDWMJ);
    Area spots = area(feature, ParcelField.LXDWMJ);
    Area sum = (lines == null ? Area.ZERO : lines).plus(spots == null ? Area.ZERO : spots);
    if (!sum.isZero()) {
      sayOnce("FMT-412", feature, ParcelField.XZDWMJ);
    }
    return sum;
  }

  /** The coefficient as a ratio: percent is told by a value above 1, or by the deducted area beside it. */
  private BigDecimal coefficient(Feature feature, Area gross, @Nullable Area ridge) {
    BigDecimal delivered = number(feature, ParcelField.KCXS);
    if (delivered == null) {
      return ridge == null || !gross.isPositive()
          ? BigDecimal.ZERO
          : ridge.squareMetres().divide(gross.squareMetres(), 10, RoundingMode.HALF_UP);
    }
    boolean impossible = delivered.signum() < 0 || delivered.compareTo(HUNDRED) > 0;
    if (impossible) {
      error(
          feature,
          ParcelField.KCXS,
          Finding.error("FMT-404").with("value", delivered.toPlainString()));
      return BigDecimal.ZERO;
    }
    BigDecimal ratio = delivered.divide(HUNDRED);
    if (delivered.compareTo(BigDecimal.ONE) > 0
        || ridge != null && fitsBetter(ratio, delivered, gross, ridge)) {
      sayOnce("FMT-405", feature, ParcelField.KCXS);
      return ratio;
    }
    return delivered;
  }

  private static boolean fitsBetter(
      BigDecimal ratio, BigDecimal delivered, Area gross, Area ridge) {
    long asPercent = Math.abs(gross.times(ratio).minus(ridge).hundredths());
    long asRatio = Math.abs(gross.times(delivered).minus(ridge).hundredths());
    return asPercent < asRatio;
  }

  private @Nullable Area area(Feature feature, ParcelField field) {
    BigDecimal number = number(feature, field);
    if (number == null) {
      return null;
    }
    if (number.signum() < 0) {
      error(feature, field, Finding.error("FMT-404").with("value", number.toPlainString()));
      return null;
    }
    return Area.of(number, AreaUnit.SQUARE_METRE);
  }

  private @Nullable BigDecimal number(Feature feature, ParcelField field) {
    String text = text(feature, field);
    if (text.isEmpty()) {
      return null;
    }
    if (!NUMBER.matcher(text).matches()) {
      error(feature, field, Finding.error("FMT-404").quoting("value", text));
      return null;
    }
    return new BigDecimal(text);
  }

  /** A small whole number; 0 when not given, and with a warning when it cannot be meant. */
  private int wholeNumber(Feature feature, ParcelField field, int least, int most) {
    String text = text(feature, field).replaceFirst("\\.0+$", "");
    if (text.isEmpty() || text.equals("0")) {
      return 0;
    }
    int value = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    if (value < least || value > most) {
      findings.accept(Finding.warning("FMT-413")
          .at(place(feature, field))
          .quoting("value", text)
          .with("least", least)
          .with("most", most));
      return 0;
    }
    return value;
  }

  private String text(Feature feature, ParcelField field) {
    Origin origin = layout.mapping().fields().get(field);
    if (origin == null) {
      return "";
    }
    return origin.constant() ? origin.text() : feature.text(origin.text()).strip();
  }

  private void error(Feature feature, @Nullable ParcelField field, Finding finding) {
    sound = false;
    findings.accept(finding.at(field == null ? Place.row(feature.row()) : place(feature, field)));
  }

  private void sayOnce(String code, Feature feature, ParcelField field) {
    if (saidOnce.add(code)) {
      findings.accept(Finding.note(code).at(place(feature, field)));
    }
  }

  private Place place(Feature feature, ParcelField field) {
    Origin origin = layout.mapping().fields().get(field);
    String column = origin == null || origin.constant() ? field.name() : origin.text();
    return Place.row(feature.row()).inField(column);
  }
}
