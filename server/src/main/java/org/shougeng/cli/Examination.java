package org.shougeng.cli;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.operation.certificate.CertificateFolder;
import org.shougeng.platform.BuildInfo;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.Schema;
import org.shougeng.platform.settings.Settings;
import org.springframework.dao.DataAccessException;

/** What {@code doctor} looks at, one question a method. */
final class Examination {

  /**
   * An answer.
   *
   * @param what the question, in a few words
   * @param good whether all is well
   * @param optional whether the program works without it
   * @param seen what was found
   * @param remedy what mends it
   */
  record Answer(String what, boolean good, boolean optional, String seen, String remedy) {}

  private static final int JAVA_FLOOR = 17;
  private static final long FREE_GIGABYTES = 2;
  private static final int HEAP_MEGABYTES = 512;
  private static final List<String> LOGICAL_FONTS =
      List.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED);
  private static final List<String> PAPER_FONTS =
      List.of("仿宋_GB2312", "FangSong_GB2312", "FangSong", "仿宋", "方正仿宋_GBK", "朱雀仿宋");

  private final Path data;

  Examination(Path data) {
    this.data = data;
  }

  List<Answer> answers() {
    return List.of(
        java(),
        heap(),
        directory(),
        disk(),
        database(),
        clock(),
        https(),
        projection(),
        chineseFont(),
        paperFont(),
        ogr2ogr());
  }

  private static Answer answer(String key, boolean good, String seen) {
    return new Answer(
        Texts.get("doctor." + key), good, false, seen, Texts.get("doctor." + key + ".todo"));
  }

  private static Answer optional(String key, boolean good, String seen) {
    return new Answer(
        Texts.get("doctor." + key), good, true, seen, Texts.get("doctor." + key + ".todo"));
  }

  private static Answer java() {
    Runtime.Version version = Runtime.version();
    return answer("java", version.feature() >= JAVA_FLOOR, version.toString());
  }

  private static Answer heap() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return answer("heap", megabytes >= HEAP_MEGABYTES - 64, megabytes + " MB");
  }

  private Answer directory() {
    try {
      Files.createDirectories(data);
      Path probe = Files.createTempFile(data, "doctor", ".tmp");
      Files.delete(probe);
      return answer("directory", true, data.toAbsolutePath().toString());
    } catch (IOException e) {
      return answer("directory", false, String.valueOf(e.getMessage()));
    }
  }

  private Answer disk() {
    try {
      FileStore store = Files.getFileStore(Files.exists(data) ? data : Path.of("."));
      long gigabytes = store.getUsableSpace() >> 30;
      return answer("disk", gigabytes >= FREE_GIGABYTES, gigabytes + " GB");
    } catch (IOException e) {
      return answer("disk", false, String.valueOf(e.getMessage()));
    }
  }

  /** Looks at the store as it is: only the server may change its schema, after a backup. */
  private Answer database() {
    DatabaseAddress address = DatabaseAddress.from(Settings.ofProcess(), data);
    try {
      return Schema.version(address)
          .map(schema -> answer("database", true, address + ", " + seen(address)))
          .orElseGet(() -> answer("database", true, address + ", " + Texts.get("doctor.new")));
    } catch (DataAccessException | FlywayException | PoolInitializationException e) {
      return answer("database", false, address + ": " + firstLine(e));
    }
  }

  private static String seen(DatabaseAddress address) {
    try (Database database = Database.openAsItIs(address)) {
      long layers = database
          .sql()
          .sql("select count(*) from layer_version where state = 'ACTIVE'")
          .query(Long.class)
          .single();
      return Texts.get("doctor.layers", layers);
    }
  }

  /** Deadlines, certificates and the audit log go by it; it cannot be earlier than the program itself. */
  private static Answer clock() {
    Instant now = Instant.now();
    String built = BuildInfo.current().time();
    boolean good = built.isEmpty() || now.isAfter(Instant.parse(built));
    return answer(
        "clock", good, now.truncatedTo(ChronoUnit.SECONDS) + " " + ZoneId.systemDefault());
  }

  private Answer https() {
    Settings settings = Settings.ofProcess();
    if (!settings.flag("shougeng.https.enabled")) {
      return optional("https", false, Texts.get("doctor.https.off"));
    }
    if (!settings.text("shougeng.https.certificate").isBlank()) {
      Path own = Path.of(settings.text("shougeng.https.certificate"));
      return answer("https", Files.isReadable(own), own.toString());
    }
    try {
      Optional<Instant> expires = new CertificateFolder(data).expires();
      boolean good = expires
          .filter(end -> end.isAfter(Instant.now().plus(7, ChronoUnit.DAYS)))
          .isPresent();
      return answer("https", good, expires.map(Instant::toString).orElse(""));
    } catch (IOException e) {
      return answer("https", false, String.valueOf(e.getMessage()));
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** A point 1° east of the central meridian at 34° N, by PROJ 9.1: 38592386.5580 E, 3764112.3047 N. */
  private static Answer projection() {
    Coordinate projected = Transform.between(Crs.of(Crs.CGCS2000_GEOGRAPHIC), Crs.of(4526))
        .apply(new Coordinate(115, 34));
    boolean good = projected.distance(new Coordinate(38_592_386.5580, 3_764_112.3047)) < 1e-3;
    return answer("projection", good, "EPSG:4526 %.4f, %.4f".formatted(projected.x, projected.y));
  }

  private static Answer chineseFont() {
    List<String> fonts = fonts().filter(Examination::isChinese).toList();
    return answer("font", !fonts.isEmpty(), fonts.isEmpty() ? "" : fonts.get(0));
  }

  /** Java's own logical names stand for whatever font there is. */
  private static boolean isChinese(String family) {
    return !LOGICAL_FONTS.contains(family)
        && new Font(family, Font.PLAIN, 12).canDisplayUpTo("耕地保护") < 0;
  }

  private static Answer paperFont() {
    List<String> fonts = fonts().filter(PAPER_FONTS::contains).toList();
    return optional("paperFont", !fonts.isEmpty(), String.join("、", fonts));
  }

  private static Stream<String> fonts() {
    return Arrays.stream(
        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
  }

  private static Answer ogr2ogr() {
    String path = System.getenv().getOrDefault("PATH", "");
    List<String> found = Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "ogr2ogr"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .toList();
    return optional("ogr2ogr", !found.isEmpty(), found.isEmpty() ? "" : found.get(0));
  }
}
