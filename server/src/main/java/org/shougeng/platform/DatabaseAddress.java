package org.shougeng.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.settings.Settings;

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

  /** The address that the settings give. */
  public static DatabaseAddress from(Settings settings, Path directory) {
    return of(
        settings.text("shougeng.database.url"),
        settings.text("shougeng.database.user"),
        settings.text("shougeng.database.password"),
        directory);
  }

  /** The file of the embedded store; none for a server. */
  public Optional<Path> file() {
    return dialect() == Dialect.SQLITE ? Optional.of(Schema.file(url)) : Optional.empty();
  }

  public Dialect dialect() {
    return Dialect.of(url);
  }

  /** The address without its password, for logs. */
  @Override
  public String toString() {
    return url.replaceAll("(?i)(password=)[^&;]*", "$1***");
  }
}
