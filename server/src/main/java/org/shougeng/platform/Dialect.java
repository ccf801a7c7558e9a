package org.shougeng.platform;

import java.util.Map;

/** The databases we run on, and the few words in which their SQL differs. */
public enum Dialect {
  SQLITE(
      "sqlite",
      Map.of(
          "identity",
          "integer primary key autoincrement",
          "long",
          "integer",
          "blob",
          "blob",
          "stored",
          "virtual")),
  POSTGRESQL(
      "postgresql",
      Map.of(
          "identity",
          "bigint generated always as identity primary key",
          "long",
          "bigint",
          "blob",
          "bytea",
          "stored",
          "stored"));

  private final String folder;
  private final Map<String, String> words;

  Dialect(String folder, Map<String, String> words) {
    this.folder = folder;
    this.words = words;
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
