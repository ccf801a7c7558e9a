package org.shougeng.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Jurisdiction;

/** The predicate of a question within a jurisdiction, as SQL with named values. */
final class AuditConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  private AuditConditions() {}

  /** Entries that {@code question} asks for and {@code jurisdiction} may see. */
  static AuditConditions of(AuditQuestion question, Jurisdiction jurisdiction) {
    AuditConditions all = of(question);
    all.within(jurisdiction);
    return all;
  }

  /** Entries that {@code question} asks for, whatever their region. */
  static AuditConditions of(AuditQuestion question) {
    AuditConditions all = new AuditConditions();
    all.moment("at >= ", question.from(), 0);
    all.moment("at < ", question.to(), 1);
    if (!question.person().isBlank()) {
      String person = all.value("%" + literal(question.person()) + "%");
      all.conditions.add(
          "(account like " + person + " escape '!' or name like " + person + " escape '!')");
    }
    if (!question.act().isBlank()) {
      all.conditions.add("act like " + all.value(literal(question.act()) + "%") + " escape '!'");
    }
    if (!question.object().kind().isEmpty()) {
      all.conditions.add("object_kind = " + all.value(question.object().kind()));
    }
    if (!question.object().id().isEmpty()) {
      all.conditions.add("object_id = " + all.value(question.object().id()));
    }
    if (question.region() != null) {
      all.conditions.add("region like " + all.value(question.region().prefix() + "%"));
    }
    return all;
  }

  /** What was done in the regions, or by their offices. */
  private void within(Jurisdiction jurisdiction) {
    List<String> any = new ArrayList<>();
    for (String prefix : jurisdiction.prefixes()) {
      String value = value(prefix + "%");
      any.add("region like " + value);
      any.add("office like " + value);
    }
    conditions.add(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")");
  }

  private void moment(String comparison, @Nullable LocalDate day, int daysLater) {
    if (day != null) {
      conditions.add(comparison
          + value(AuditEntry.text(
              day.plusDays(daysLater).atStartOfDay(AuditTrail.CHINA).toInstant())));
    }
  }

  private String value(String value) {
    String name = "p" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /** Wildcards of the user's text stand for themselves. */
  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Map<String, String> values() {
    return values;
  }
}
