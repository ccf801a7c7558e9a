package org.shougeng.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.ActTitles;
import org.shougeng.audit.AuditEntry;
import org.shougeng.audit.AuditPage;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.verifier.Seal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the log as JSON. */
final class AuditJson {

  private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

  private AuditJson() {}

  /** A page of entries. */
  record Page(List<Row> rows, long total) {
    static Page of(AuditPage page, Locale locale) {
      return new Page(
          page.entries().stream().map(entry -> Row.of(entry, locale)).toList(), page.total());
    }
  }

  /** One line of the list. */
  record Row(
      long seq, String at, Person person, Act act, String region, Map<String, String> detail) {
    static Row of(AuditEntry entry, Locale locale) {
      AuditEntry.Who who = entry.who();
      return new Row(
          entry.seq(),
          entry.at(),
          new Person(who.account(), who.name(), who.office()),
          Act.of(entry.what(), locale),
          entry.what().region(),
          detail(entry.what().detail()));
    }

    /** Details that somebody changed in the store are shown as they are; the check names the entry. */
    private static Map<String, String> detail(String json) {
      try {
        return JsonMapper.shared().readValue(json, DETAIL);
      } catch (JacksonException e) {
        return Map.of("?", json);
      }
    }
  }

  record Person(String account, String name, String office) {}

  record Act(String code, String title, String kind, String kindTitle, String id) {
    static Act of(AuditEntry.What what, Locale locale) {
      return new Act(
          what.act(),
          ActTitles.ofAct(what.act(), locale),
          what.objectKind(),
          ActTitles.ofKind(what.act(), what.objectKind(), locale),
          what.objectId());
    }
  }

  /** An entry with its place in the chain and the text that was sealed. */
  record Entry(Row row, String canonical, Seal previous, Seal seal, boolean sealed) {
    static Entry of(AuditEntry entry, Locale locale) {
      return new Entry(
          Row.of(entry, locale),
          entry.canonical(),
          entry.link().previous(),
          entry.link().seal(),
          entry.isSealed());
    }
  }

  /** A code with what it is called. */
  record Choice(String code, String title) {}

  /** How many entries there are, and when they were last found in order. */
  record Chain(long entries, Seal head, @Nullable Row lastCheck) {}

  /** What a check found. */
  record Check(boolean intact, long entries, Seal head, @Nullable FindingJson fault) {}
}
