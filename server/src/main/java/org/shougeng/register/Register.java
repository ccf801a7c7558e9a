package org.shougeng.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.register.Column.Trait;

/**
 * The definition of a register (台账): which rows of which table, which columns, whose they are, and who may
 * do what with them. Pure data; a duty declares one as a bean and has its screen, sums, exports and imports.
 *
 * <p>A register that is edited has, beside its own columns, those of every ledger table: {@code id, revision,
 * owner_region, responsible_region, handler_region, created_at, created_by, changed_at, changed_by,
 * deleted_at}.
 */
public final class Register {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** Whose rows are seen. */
  enum Scope {
    /** Those with a placement in the jurisdiction. */
    REGION,
    /** Those of the own account. */
    ACCOUNT
  }

  private final Builder made;

  private Register(Builder made) {
    this.made = made;
  }

  private void requireColumn(String id) {
    if (column(id).isEmpty()) {
      throw new IllegalStateException("no column " + id + " in " + made.name);
    }
  }

  /** Begins a definition. The name stands in addresses: lower case, digits, hyphens. */
  public static Builder of(String name, String chinese, String english) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a register's name: " + name);
    }
    return new Builder(name, new Wording(chinese, english));
  }

  /** Says what a register is, sentence by sentence. */
  public static final class Builder {
    private final String name;
    private final Wording title;
    private Supplier<List<Edition>> editions = List::of;
    private boolean hasEditions;
    private String key = "id";
    private boolean numbered;
    private Scope scope = Scope.REGION;
    private List<String> placement = List.of();
    private List<Column> columns = List.of();
    private List<String> order = List.of();
    private List<String> same = List.of();
    private String place = "";
    private Permission reads = Permission.READ_REGISTERS;
    private Set<Permission> edits = Set.of();
    private Wording help = Wording.NONE;

    private Builder(String name, Wording title) {
      this.name = name;
      this.title = title;
    }

    /** Its rows are those of one table, or of a subquery in parentheses. */
    public Builder of(String table) {
      Edition only = new Edition("", "", table);
      editions = () -> List.of(only);
      return this;
    }

    /** Its rows are those of one of several tables, the first unless another is asked for. */
    public Builder ofEditions(Supplier<List<Edition>> tables) {
      editions = tables;
      hasEditions = true;
      return this;
    }

    /** The SQL column of whole numbers that tells rows apart; the text {@code id} without this. */
    public Builder numberedBy(String column) {
      key = column;
      numbered = true;
      return this;
    }

    /** The SQL column of text that tells rows apart, where it is not {@code id}. */
    public Builder keyedBy(String column) {
      key = column;
      return this;
    }

    /**
     * The SQL columns that hold 12-digit regions; a row is seen by whoever answers for one of them. The first
     * is the owner's, the second that of the land, if there are several.
     */
    public Builder placedIn(String... regionColumns) {
      placement = List.of(regionColumns);
      return this;
    }

    /** The SQL column that holds an account; a row is seen by that account alone. */
    public Builder ownedBy(String accountColumn) {
      scope = Scope.ACCOUNT;
      placement = List.of(accountColumn);
      return this;
    }

    public Builder columns(Column... all) {
      columns = List.of(all);
      return this;
    }

    /** The order before somebody chooses another: column ids, with {@code -} in front for descending. */
    public Builder sortedBy(String... columnIds) {
      order = List.of(columnIds);
      return this;
    }

    /** Who sees it; whoever reads registers, without this. */
    public Builder readBy(Permission permission) {
      reads = permission;
      return this;
    }

    /**
     * Who enters, changes, imports and deletes rows; the column of kind REGION says whose land a row
     * is about.
     */
    public Builder editedBy(Permission permission, String regionColumn) {
      edits = Set.of(permission);
      place = regionColumn;
      placement = List.of("owner_region", "responsible_region", "handler_region");
      return this;
    }

    /** Two rows that agree in all these columns are taken for the same. */
    public Builder sameBy(String... columnIds) {
      same = List.of(columnIds);
      return this;
    }

    /** What the page says of itself in thirty seconds. */
    public Builder help(String chinese, String english) {
      help = new Wording(chinese, english);
      return this;
    }

    public Register build() {
      Register register = new Register(this);
      for (String id : order) {
        register.requireColumn(id.startsWith("-") ? id.substring(1) : id);
      }
      same.forEach(register::requireColumn);
      if (!edits.isEmpty()) {
        register.requireColumn(place);
      }
      if (placement.isEmpty()) {
        throw new IllegalStateException("whose rows are those of " + name + "?");
      }
      return register;
    }
  }

  public String name() {
    return made.name;
  }

  public Wording title() {
    return made.title;
  }

  public Wording help() {
    return made.help;
  }

  public List<Column> columns() {
    return made.columns;
  }

  public Optional<Column> column(String id) {
    return made.columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  /** The editions to choose from, the one shown first in front; empty where there is but one table. */
  public List<Edition> editions() {
    return made.hasEditions ? made.editions.get() : List.of();
  }

  public boolean isReadBy(Actor actor) {
    return actor.may(made.reads);
  }

  /** Whether rows can be entered and changed at all. */
  public boolean isEdited() {
    return !made.edits.isEmpty();
  }

  public boolean isEditedBy(Actor actor) {
    return made.edits.stream().anyMatch(actor::may);
  }

  /** Whether spreadsheets can be imported. */
  public boolean isImported() {
    return isEdited() && !made.same.isEmpty();
  }

  /** The columns that a form or an import fills. */
  public List<Column> entered() {
    return made.columns.stream().filter(column -> !column.is(Trait.COMPUTED)).toList();
  }

  boolean hasEditions() {
    return made.hasEditions;
  }

  /** All tables there are, one where the register has no editions. */
  List<Edition> tables() {
    return made.editions.get();
  }

  String key() {
    return made.key;
  }

  /** The key that a request names, as the store compares it; empty where it cannot be one. */
  Optional<Object> key(String text) {
    if (!made.numbered) {
      return Optional.of(text);
    }
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  Scope scope() {
    return made.scope;
  }

  List<String> placement() {
    return made.placement;
  }

  /** The SQL column that says whose land a row is about. */
  String responsible() {
    return made.placement.get(Math.min(1, made.placement.size() - 1));
  }

  List<String> order() {
    return made.order;
  }

  /** The columns in which two rows for the same thing agree. */
  List<Column> same() {
    return made.same.stream().map(id -> column(id).orElseThrow()).toList();
  }

  /** The column that says whose land a row is about. */
  Column place() {
    return column(made.place).orElseThrow();
  }

  List<Column> personal() {
    List<Column> personal = new ArrayList<>(made.columns);
    personal.removeIf(column -> !column.is(Trait.PERSONAL));
    return personal;
  }

  @Override
  public String toString() {
    return made.name;
  }
}
