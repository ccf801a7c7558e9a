package org.shougeng.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AreaUnit;

/**
 * One column of a register: pure data. The column is sortable and filterable unless it says otherwise;
 * areas and money are summed. Every word that changes a column answers with another column.
 */
public final class Column {

  /** What holds of a column. */
  public enum Trait {
    SORTABLE,
    FILTERABLE,
    SUMMED,
    /** Found by the search box. */
    SEARCHED,
    /** About a private person: masked for whoever may not read personal data there. */
    PERSONAL,
    /** Never empty, in the form as in the import. */
    REQUIRED,
    /** Long text that wants room. */
    WIDE,
    /** Not on the screen before somebody chooses it. */
    HIDDEN,
    /** Shown, never entered. */
    COMPUTED,
    /** Has its pinyin beside it, in a column of the same name with {@code _pinyin}. */
    PINYIN
  }

  /** Which letters of a private person's datum stay when it is masked. */
  public enum Mask {
    /** The family name. */
    NAME,
    /** Three digits in front and the last four, as operators print them. */
    PHONE,
    /** Nothing. */
    WHOLE
  }

  /** The least and the largest number allowed, in the unit of entry. */
  record Range(long least, long largest) {}

  private static final int LONGEST_TEXT = 200;

  private final String id;
  private final Wording title;
  private final ColumnKind kind;
  private final Set<Trait> traits = EnumSet.of(Trait.SORTABLE, Trait.FILTERABLE);
  private Supplier<List<Choice>> choices = List::of;
  private String sql;
  private int longest = LONGEST_TEXT;
  private Mask mask = Mask.WHOLE;
  private AreaUnit unit = AreaUnit.MU;
  private Wording note = Wording.NONE;
  private String example = "";
  private @Nullable Pattern form;
  private @Nullable Range range;

  private Column(String id, Wording title, ColumnKind kind) {
    this.id = id;
    this.title = title;
    this.kind = kind;
    this.sql = id.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private Column(Column other) {
    this(other.id, other.title, other.kind);
    traits.clear();
    traits.addAll(other.traits);
    choices = other.choices;
    sql = other.sql;
    longest = other.longest;
    mask = other.mask;
    unit = other.unit;
    note = other.note;
    example = other.example;
    form = other.form;
    range = other.range;
  }

  public static Column text(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.TEXT);
  }

  public static Column integer(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.INTEGER);
  }

  public static Column area(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.AREA).summed();
  }

  public static Column money(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.MONEY).summed();
  }

  public static Column date(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.DATE);
  }

  public static Column instant(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.INSTANT);
  }

  public static Column region(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.REGION);
  }

  public static Column flag(String id, String chinese, String english) {
    return new Column(id, new Wording(chinese, english), ColumnKind.FLAG);
  }

  public static Column choice(String id, String chinese, String english, Choice... choices) {
    List<Choice> all = List.of(choices);
    return choice(id, chinese, english, () -> all);
  }

  /** A choice whose values are asked for each time. */
  public static Column choice(
      String id, String chinese, String english, Supplier<List<Choice>> choices) {
    Column column = new Column(id, new Wording(chinese, english), ColumnKind.CHOICE);
    column.choices = choices;
    return column;
  }

  /** The SQL expression it comes from; without this, its id in snake case. Never text of a request. */
  public Column from(String expression) {
    Column column = new Column(this);
    column.sql = expression;
    return column;
  }

  public Column required() {
    return with(Trait.REQUIRED);
  }

  public Column searched() {
    return with(Trait.SEARCHED);
  }

  public Column summed() {
    return with(Trait.SUMMED);
  }

  public Column wide() {
    return with(Trait.WIDE);
  }

  public Column hidden() {
    return with(Trait.HIDDEN);
  }

  /** Shown, never entered. */
  public Column computed() {
    return with(Trait.COMPUTED);
  }

  /** Found by its pinyin and initials too, and sorted by it. */
  public Column pinyin() {
    return with(Trait.PINYIN).with(Trait.SEARCHED);
  }

  /** Neither sorted nor filtered by: for long text. */
  public Column plain() {
    Column column = new Column(this);
    column.traits.remove(Trait.SORTABLE);
    column.traits.remove(Trait.FILTERABLE);
    return column;
  }

  public Column personal(Mask shown) {
    Column column = with(Trait.PERSONAL);
    column.mask = shown;
    return column;
  }

  /** At most so many characters, as Unicode counts them. */
  public Column atMost(int characters) {
    Column column = new Column(this);
    column.longest = characters;
    return column;
  }

  /** Of this form, a regular expression; the example shows people what it is. */
  public Column shaped(String pattern, String value) {
    Column column = new Column(this);
    column.form = Pattern.compile(pattern);
    column.example = value;
    return column;
  }

  /** Within these bounds, in the unit in which it is entered. */
  public Column between(long least, long largest) {
    Column column = new Column(this);
    column.range = new Range(least, largest);
    return column;
  }

  /** Written and read in this unit in spreadsheets; areas are in 亩 without it. */
  public Column in(AreaUnit written) {
    Column column = new Column(this);
    column.unit = written;
    return column;
  }

  /** What to know when filling it in. */
  public Column note(String chinese, String english) {
    Column column = new Column(this);
    column.note = new Wording(chinese, english);
    return column;
  }

  /** A value that could stand there. */
  public Column example(String value) {
    Column column = new Column(this);
    column.example = value;
    return column;
  }

  private Column with(Trait trait) {
    Column column = new Column(this);
    column.traits.add(trait);
    return column;
  }

  public String id() {
    return id;
  }

  public Wording title() {
    return title;
  }

  public ColumnKind kind() {
    return kind;
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The values it allows, in the order people expect. */
  public List<Choice> choices() {
    return choices.get();
  }

  /** The unit in which it is written, for areas and money. */
  public Optional<Wording> unit() {
    return switch (kind) {
      case AREA -> Optional.of(new Wording(unit.chinese(), unit.symbol()));
      case MONEY -> Optional.of(new Wording("元", "yuan"));
      default -> Optional.empty();
    };
  }

  /** Its title with its unit, as spreadsheets head their columns: 「面积（亩）」. */
  public Wording heading() {
    return unit()
        .map(in -> new Wording(
            title.chinese() + "（" + in.chinese() + "）",
            title.english() + " (" + in.english() + ")"))
        .orElse(title);
  }

  public Wording note() {
    return note;
  }

  public String example() {
    return example;
  }

  String sql() {
    return sql;
  }

  int longest() {
    return longest;
  }

  Mask mask() {
    return mask;
  }

  AreaUnit areaUnit() {
    return unit;
  }

  Optional<Pattern> form() {
    return Optional.ofNullable(form);
  }

  Optional<Range> range() {
    return Optional.ofNullable(range);
  }

  @Override
  public String toString() {
    return id;
  }
}
