package org.shougeng.platform;

import static java.util.Map.entry;

import java.util.Map;

/** The databases we run on, and the few words in which their SQL differs. */
public enum Dialect {
  SQLITE(
      "sqlite",
      entry("identity", "integer primary key autoincrement"),
      entry("long", "integer"),
      entry("real", "double"),
      entry("blob", "blob"),
      entry("bytewise", "collate binary"),
      entry("stored", "virtual")),
  POSTGRESQL(
      "postgresql",
      entry("identity", "bigint generated always as identity primary key"),
      entry("long", "bigint"),
      entry("real", "double precision"),
      entry("blob", "bytea"),
      entry("bytewise", "collate \"C\""),
      entry("stored", "stored"));

  private final String folder;
  private final Map<String, String> words;

  @SafeVarargs
  Dialect(String folder, Map.Entry<String, String>... words) {
    this.folder = folder;
    this.words = Map.ofEntries(words);
  }

  static Dialect of(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      return SQLITE;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new IllegalArgumentException("neither jdbc:sqlite: nor jdbc:postgresql: : " + url);
  }

  String folder() {
    return folder;
  }

  /** The words that replace {@code ${name}} in migrations. */
  Map<String, String> words() {
    return words;
  }

  /** {@code sql} with each {@code ${name}} replaced by this database's word, as in migrations. */
  public String speak(String sql) {
    String spoken = sql;
    for (Map.Entry<String, String> word : words.entrySet()) {
      spoken = spoken.replace("${" + word.getKey() + "}", word.getValue());
    }
    return spoken;
  }
}
