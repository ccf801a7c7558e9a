package org.shougeng.platform;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is.
 *
 * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
 * @param user the account, or null when the address names it or none is needed
 * @param password its password, or null
 */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

  /** The file of the embedded store in a data directory; QGIS opens it as a GeoPackage. */
  public static final String FILE_NAME = "shougeng.gpkg";

  /** The embedded store in {@code directory}. */
  public static DatabaseAddress in(Path directory) {
    return new DatabaseAddress("jdbc:sqlite:" + directory.resolve(FILE_NAME), null, null);
  }

  /** The address at {@code url}, or the embedded store in {@code directory} when that is blank. */
  public static DatabaseAddress of(String url, String user, String password, Path directory) {
    return url.isBlank()
        ? in(directory)
        : new DatabaseAddress(
            url, user.isBlank() ? null : user, password.isBlank() ? null : password);
  }

  /** The address that {@code SHOUGENG_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} give. */
  public static DatabaseAddress from(Map<String, String> environment, Path directory) {
    return of(
        environment.getOrDefault("SHOUGENG_DATABASE_URL", ""),
        environment.getOrDefault("SHOUGENG_DATABASE_USER", ""),
        environment.getOrDefault("SHOUGENG_DATABASE_PASSWORD", ""),
        directory);
  }

  Dialect dialect() {
    return Dialect.of(url);
  }

  /** The address without its password, for logs. */
  @Override
  public String toString() {
    return url.replaceAll("(?i)(password=)[^&;]*", "$1***");
  }
}
