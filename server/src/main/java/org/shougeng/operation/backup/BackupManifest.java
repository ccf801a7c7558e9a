package org.shougeng.operation.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself.
 *
 * @param format the version of the form of backups
 * @param program the version of the program that wrote it
 * @param schema the version of the store's schema
 * @param database the database it was read from, {@code SQLITE} or {@code POSTGRESQL}
 * @param county the county's code and name, or null before it is known
 * @param createdAt when the store was read, ISO 8601
 * @param tables every table
 * @param files every file of the data directory
 */
public record BackupManifest(
    int format,
    String program,
    String schema,
    String database,
    @Nullable String county,
    String createdAt,
    List<Table> tables,
    List<File> files) {

  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  /**
   * A table.
   *
   * @param name its name
   * @param columns its columns, in the order of each line's values
   * @param rows how many rows it has
   * @param sha256 of its lines
   * @param last the last number its identity column gave out, or null
   */
  public record Table(
      String name, List<String> columns, long rows, String sha256, @Nullable Long last) {

    String entry() {
      return "tables/" + name + ".jsonl";
    }
  }

  /**
   * A file.
   *
   * @param path its path below the data directory, with {@code /}
   * @param size its length in bytes
   * @param sha256 of its bytes
   */
  public record File(String path, long size, String sha256) {

    String entry() {
      return "files/" + path;
    }
  }

  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
