package org.shougeng.engine.overlay;

import java.util.Comparator;
import java.util.function.BiFunction;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.parcel.Parcel;

/**
 * What pieces can be grouped by. Each dimension gives a piece one {@link Key}: a code that sorts and
 * that files carry, and its name in Chinese and English.
 */
public enum Dimension {
  /** 红线地块 */
  PART("地块", "Part", (result, piece) -> {
    String name = result.parts().get(piece.part()).name();
    return new Key("%04d".formatted(piece.part() + 1), name, name);
  }),
  /** 地类 */
  LAND_CLASS("地类", "Land class", (result, piece) -> {
    LandClass landClass = piece.parcel().use().landClass();
    return new Key(landClass.code(), landClass.name(), landClass.english());
  }),
  /** 三大类 */
  LAND_CATEGORY("三大类", "Land category", (result, piece) -> {
    LandClass.LandCategory category = piece.parcel().use().landClass().category();
    String english =
        category.name().charAt(0) + category.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    return new Key(String.valueOf(category.ordinal() + 1), category.chinese(), english);
  }),
  /** 权属单位 */
  OWNER("权属单位", "Owner", (result, piece) -> {
    Parcel.Tenure tenure = piece.parcel().tenure();
    return tenure.ownerCode().isEmpty() && tenure.ownerName().isEmpty()
        ? Key.NOT_GIVEN
        : new Key(tenure.ownerCode(), tenure.ownerName(), tenure.ownerName());
  }),
  /** 坐落村 */
  LOCATION("坐落单位", "Village", (result, piece) -> {
    Parcel.Identity identity = piece.parcel().identity();
    return new Key(identity.location().digits(), identity.locationName(), identity.locationName());
  }),
  /** 坐落乡镇；its name is the region table's to give */
  TOWNSHIP("乡镇", "Township", (result, piece) -> {
    String code =
        piece.parcel().identity().location().at(AdminCode.Level.TOWNSHIP).digits();
    return new Key(code, code, code);
  }),
  /** 坡度级别 */
  SLOPE("坡度级别", "Slope level", (result, piece) -> slope(piece.parcel().use().slopeLevel())),
  /** 耕地质量等别 1–15 */
  GRADE("耕地等别", "Quality grade", (result, piece) -> grade(piece.parcel().use().grade())),
  /** 种植属性 */
  PLANTING("种植属性", "Planting", (result, piece) -> planting(piece.parcel().use().planting())),
  /** 永久基本农田 */
  PBF("永久基本农田", "Permanent basic farmland", control(ControlKind.PBF)),
  /** 生态保护红线 */
  ECO_RED_LINE("生态保护红线", "Ecological red line", control(ControlKind.ECO_RED_LINE)),
  /** 城镇开发边界 */
  URBAN_BOUNDARY("城镇开发边界", "Urban boundary", control(ControlKind.URBAN_BOUNDARY));

  /**
   * The value of one dimension.
   *
   * @param code sorts, and stands in files; empty when the survey gives none
   * @param chinese its Chinese name
   * @param english its English name
   */
  public record Key(String code, String chinese, String english) implements Comparable<Key> {

    static final Key NOT_GIVEN = new Key("", "未标注", "Not given");

    /** Whether the survey gives a value. */
    public boolean isGiven() {
      return !equals(NOT_GIVEN);
    }

    /** By code; what is not given comes last. */
    private static final Comparator<Key> ORDER = Comparator.comparing((Key k) -> k.code.isEmpty())
        .thenComparing(Key::code)
        .thenComparing(Key::chinese);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final String chinese;
  private final String english;
  private final BiFunction<OverlayResult, Piece, Key> key;

  Dimension(String chinese, String english, BiFunction<OverlayResult, Piece, Key> key) {
    this.chinese = chinese;
    this.english = english;
    this.key = key;
  }

  /** The heading of the column in Chinese. */
  public String chinese() {
    return chinese;
  }

  /** The heading of the column in English. */
  public String english() {
    return english;
  }

  /** The value of this dimension for a piece of {@code result}. */
  public Key of(OverlayResult result, Piece piece) {
    return key.apply(result, piece);
  }

  private static BiFunction<OverlayResult, Piece, Key> control(ControlKind kind) {
    return (result, piece) -> switch (piece.control(kind)) {
      case PRESENT -> new Key("1", "是", "Inside");
      case ABSENT -> new Key("2", "否", "Outside");
      case NOT_CHECKED -> new Key("3", "未核对", "Not checked");
    };
  }

  private static Key slope(int level) {
    return switch (level) {
      case 1 -> new Key("1", "≤2°", "≤2°");
      case 2 -> new Key("2", "2°–6°", "2°–6°");
      case 3 -> new Key("3", "6°–15°", "6°–15°");
      case 4 -> new Key("4", "15°–25°", "15°–25°");
      case 5 -> new Key("5", ">25°", ">25°");
      default -> Key.NOT_GIVEN;
    };
  }

  private static Key grade(int grade) {
    return grade <= 0
        ? Key.NOT_GIVEN
        : new Key("%02d".formatted(grade), grade + " 等", "Grade " + grade);
  }

  /** The planting codes of TD/T 1055-2019 and the two of land that can be restored. */
  private static Key planting(String code) {
    return switch (code) {
      case "" -> Key.NOT_GIVEN;
      case "LS" -> new Key(code, "种植粮食作物", "Grain crops");
      case "FLS" -> new Key(code, "种植非粮食作物", "Non-grain crops");
      case "LYFL" -> new Key(code, "粮与非粮轮作", "Grain in rotation");
      case "XG" -> new Key(code, "休耕", "Fallow");
      case "WG" -> new Key(code, "未耕种", "Not cultivated");
      case "LLJZ" -> new Key(code, "林粮间作", "Trees with grain");
      case "JKHF" -> new Key(code, "即可恢复", "Restorable at once");
      case "GCHF" -> new Key(code, "工程恢复", "Restorable by engineering");
      default -> new Key(code, code, code);
    };
  }
}
