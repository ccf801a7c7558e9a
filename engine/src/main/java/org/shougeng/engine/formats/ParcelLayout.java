package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.engine.formats.FieldMapping.Origin;

/**
 * How a layer's columns fill a parcel: one of the survey's own layouts, told by the column names in any case,
 * or an explicit mapping.
 *
 * @param kind which layout
 * @param mapping where each field comes from
 */
public record ParcelLayout(Kind kind, FieldMapping mapping) {

  /** The layouts we know. */
  public enum Kind {
    /** DLTB of TD/T 1057-2020. */
    THIRD_SURVEY("三调地类图斑", CodeSystem.THIRD_SURVEY),
    /** DLTB of the second survey: TKXS in percent, codes of three digits, linear features deducted. */
    SECOND_SURVEY("二调地类图斑", CodeSystem.SECOND_SURVEY),
    /** 永久基本农田图斑: YJJBNTTB of the survey database, YJJBNTBHTB of the delimitation of 2021–22. */
    PBF("永久基本农田图斑", CodeSystem.THIRD_SURVEY),
    /** Any other layer by an explicit mapping. */
    MAPPED("按字段对照", CodeSystem.THIRD_SURVEY);

    private final String chinese;
    private final CodeSystem codes;

    Kind(String chinese, CodeSystem codes) {
      this.chinese = chinese;
      this.codes = codes;
    }

    public String chinese() {
      return chinese;
    }

    /** The code system in which land classes are looked up first. */
    public CodeSystem codes() {
      return codes;
    }
  }

  private static final Set<String> PBF_MARKS =
      Set.of("YJJBNTTBMJ", "YJJBNTMJ", "YJJBNTTBBH", "JBNTMJ", "JBNTTBBH");
  private static final Set<String> SECOND_SURVEY_MARKS =
      Set.of("TKXS", "TKMJ", "XZDWMJ", "LXDWMJ", "GDPDJ");

  /** The survey layout that {@code columns} are, if they are one. */
  public static Optional<ParcelLayout> recognise(Collection<String> columns) {
    Map<String, String> written = new HashMap<>();
    columns.forEach(column -> written.putIfAbsent(column.toUpperCase(Locale.ROOT), column));
    return kind(written.keySet()).map(kind -> new ParcelLayout(kind, survey(written)));
  }

  private static Optional<Kind> kind(Set<String> names) {
    if (!names.contains("DLBM")) {
      return Optional.empty();
    }
    if (names.stream().anyMatch(PBF_MARKS::contains)) {
      return Optional.of(Kind.PBF);
    }
    if (!names.contains("TBMJ")) {
      return Optional.empty();
    }
    boolean third = names.contains("KCXS") || names.contains("KCMJ");
    if (!third && names.stream().anyMatch(SECOND_SURVEY_MARKS::contains)) {
      return Optional.of(Kind.SECOND_SURVEY);
    }
    return third || names.contains("TBDLMJ") || names.contains("ZLDWDM")
        ? Optional.of(Kind.THIRD_SURVEY)
        : Optional.empty();
  }

  private static FieldMapping survey(Map<String, String> written) {
    Map<ParcelField, Origin> fields = new EnumMap<>(ParcelField.class);
    for (ParcelField field : ParcelField.values()) {
      field.columnNames().stream()
          .flatMap(name -> Stream.ofNullable(written.get(name)))
          .findFirst()
          .ifPresent(column -> fields.put(field, Origin.column(column)));
    }
    return new FieldMapping(fields, Map.of());
  }

  /**
   * The layout of a layer: by {@code mapping} where there is one, with a survey layout filling what
   * it leaves open; else recognised.
   *
   * @throws InputRefused {@code FMT-401} if the columns are no survey layout and there is no
   *     mapping, {@code FMT-402} if a mandatory field has no column, {@code FMT-410} if the mapping
   *     names a column that is not there
   */
  public static ParcelLayout of(Collection<String> columns, @Nullable FieldMapping mapping) {
    Optional<ParcelLayout> recognised = recognise(columns);
    ParcelLayout layout = mapping == null
        ? recognised.orElseThrow(() -> notRecognised(columns))
        : mapped(mapping.inCaseOf(columns), recognised);
    List<Finding> faults = faults(layout.mapping, columns);
    if (!faults.isEmpty()) {
      throw new InputRefused(faults);
    }
    return layout;
  }

  private static ParcelLayout mapped(FieldMapping mapping, Optional<ParcelLayout> recognised) {
    Map<ParcelField, Origin> fields = new EnumMap<>(ParcelField.class);
    recognised.ifPresent(layout -> fields.putAll(layout.mapping.fields()));
    fields.putAll(mapping.fields());
    return new ParcelLayout(
        recognised.map(ParcelLayout::kind).orElse(Kind.MAPPED),
        new FieldMapping(fields, mapping.classes()));
  }

  private static InputRefused notRecognised(Collection<String> columns) {
    return new InputRefused(Finding.error("FMT-401").with("columns", names(columns)));
  }

  private static List<Finding> faults(FieldMapping mapping, Collection<String> columns) {
    List<Finding> faults = new ArrayList<>();
    for (ParcelField field : List.of(ParcelField.DLBM, ParcelField.ZLDWDM)) {
      boolean byClassOnly =
          field == ParcelField.DLBM && mapping.classes().containsKey(FieldMapping.ANY_CLASS);
      if (!mapping.fields().containsKey(field) && !byClassOnly) {
        faults.add(Finding.error("FMT-402")
            .with("field", field)
            .with("name", field.chinese())
            .with("columns", names(columns)));
      }
    }
    mapping.fields().forEach((field, origin) -> {
      if (!origin.constant() && !columns.contains(origin.text())) {
        faults.add(Finding.error("FMT-410")
            .with("field", field)
            .with("column", origin.text())
            .with("columns", names(columns)));
      }
    });
    return faults;
  }

  private static String names(Collection<String> columns) {
    return new TreeSet<>(columns).stream().limit(60).collect(Collectors.joining("、"));
  }
}
