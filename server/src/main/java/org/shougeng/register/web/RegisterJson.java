package org.shougeng.register.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Actor;
import org.shougeng.register.Choice;
import org.shougeng.register.Column;
import org.shougeng.register.Column.Trait;
import org.shougeng.register.ColumnKind;
import org.shougeng.register.Edition;
import org.shougeng.register.Register;

/**
 * A register as a page needs it to draw itself.
 *
 * @param editions the versions to choose from, the one shown first in front; empty where there is but one
 * @param importModes how an import may be accepted: GOOD_ROWS, ALL_OR_NOTHING, OVERWRITE
 */
record RegisterJson(
    String name,
    String title,
    List<ColumnJson> columns,
    List<EditionJson> editions,
    boolean canAdd,
    boolean canEdit,
    boolean canImport,
    List<String> importModes,
    String help) {

  private static final List<String> IMPORT_MODES =
      List.of("GOOD_ROWS", "ALL_OR_NOTHING", "OVERWRITE");

  /** A register in a list. */
  record Entry(String name, String title) {}

  record EditionJson(String code, String title) {
    static EditionJson of(Edition edition) {
      return new EditionJson(edition.code(), edition.title());
    }
  }

  record ChoiceJson(String code, String title) {
    static ChoiceJson of(Choice choice, Locale locale) {
      return new ChoiceJson(choice.code(), choice.title().in(locale));
    }
  }

  /**
   * One column.
   *
   * @param unit the unit in which a form takes it, or null
   * @param choices what a CHOICE allows, else empty
   * @param wide whether it wants a whole line of a form
   * @param shown whether the table shows it before somebody chooses
   * @param entered whether a form asks for it
   */
  record ColumnJson(
      String id,
      String title,
      ColumnKind kind,
      @Nullable String unit,
      List<ChoiceJson> choices,
      boolean sortable,
      boolean filterable,
      boolean summable,
      boolean searched,
      boolean personal,
      boolean required,
      boolean wide,
      boolean shown,
      boolean entered,
      String note,
      String example) {

    static ColumnJson of(Column column, boolean edited, Locale locale) {
      return new ColumnJson(
          column.id(),
          column.title().in(locale),
          column.kind(),
          column.unit().map(unit -> unit.in(locale)).orElse(null),
          column.choices().stream().map(choice -> ChoiceJson.of(choice, locale)).toList(),
          column.is(Trait.SORTABLE),
          column.is(Trait.FILTERABLE),
          column.is(Trait.SUMMED),
          column.is(Trait.SEARCHED),
          column.is(Trait.PERSONAL),
          column.is(Trait.REQUIRED),
          column.is(Trait.WIDE),
          !column.is(Trait.HIDDEN),
          edited && !column.is(Trait.COMPUTED),
          column.note().in(locale),
          column.example());
    }
  }

  static RegisterJson of(Register register, Actor actor, Locale locale) {
    boolean edits = register.isEditedBy(actor);
    boolean imports = edits && register.isImported();
    return new RegisterJson(
        register.name(),
        register.title().in(locale),
        register.columns().stream()
            .map(column -> ColumnJson.of(column, register.isEdited(), locale))
            .toList(),
        register.editions().stream().map(EditionJson::of).toList(),
        edits,
        edits,
        imports,
        imports ? IMPORT_MODES : List.of(),
        register.help().in(locale));
  }
}
