package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * Unpacks one archive into files named by us: the names inside are only remembered, so a name can lead
 * nowhere. Inflated bytes are counted as they come out.
 */
final class Unpacking {

  private static final int BUFFER = 1 << 16;
  /** Small archives may inflate to this much whatever their ratio: a blank DBF compresses a thousandfold. */
  private static final long RATIO_FREE_BYTES = 4L << 20;

  private static final Pattern GDB_FILE =
      Pattern.compile("a[0-9a-f]{8}\\.[a-z_]{1,24}|gdb|timestamps");

  private final UserFile archive;
  private final Path folder;
  private final IntakeLimits limits;
  private final Map<String, Path> geodatabases = new HashMap<>();
  private long inflated;
  private int files;

  Unpacking(UserFile archive, Path folder, IntakeLimits limits) {
    this.archive = archive;
    this.folder = folder;
    this.limits = limits;
  }

  /**
   * The files of the archive under our own names.
   *
   * @throws InputRefused {@code FMT-010} damaged, {@code FMT-011} encrypted, {@code FMT-012} an
   *     archive inside, {@code FMT-013} to {@code FMT-015} too much, {@code FMT-016} hostile names,
   *     {@code FMT-017} a name twice, {@code FMT-018} empty, {@code FMT-020} packed in a way we
   *     cannot read
   */
  List<UserFile> unpack(List<Finding> findings) throws IOException {
    try (ZipFile zip = open()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > limits.entries()) {
        throw refused("FMT-013", "limit", limits.entries());
      }
      EntryNames names = EntryNames.of(entries);
      names.note(archive.name()).ifPresent(findings::add);
      List<UserFile> unpacked = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (ZipArchiveEntry entry : entries) {
        String name = checked(names.of(entry), seen);
        if (!entry.isDirectory() && !isClutter(name)) {
          unpacked.add(inflate(zip, entry, name));
        }
      }
      if (unpacked.isEmpty()) {
        throw refused("FMT-018", "entries", entries.size());
      }
      return unpacked;
    }
  }

  private ZipFile open() {
    try {
      return ZipFile.builder()
          .setPath(archive.path())
          .setCharset(StandardCharsets.UTF_8)
          .setUseUnicodeExtraFields(true)
          .get();
    } catch (IOException e) {
      throw refused("FMT-010", "reason", String.valueOf(e.getMessage()));
    }
  }

  private String checked(String name, Set<String> seen) {
    String slashed = name.replace('\\', '/');
    boolean hostile = slashed.startsWith("/")
        || slashed.matches("^[A-Za-z]:.*")
        || slashed.indexOf('\0') >= 0
        || List.of(slashed.split("/")).contains("..");
    if (hostile) {
      throw refused("FMT-016", "name", slashed);
    }
    if (!seen.add(slashed.toLowerCase(Locale.ROOT))) {
      throw refused("FMT-017", "name", slashed);
    }
    return slashed;
  }

  private static boolean isClutter(String name) {
    return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
  }

  private UserFile inflate(ZipFile zip, ZipArchiveEntry entry, String name) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw refused("FMT-011", "name", name);
    }
    if (!zip.canReadEntryData(entry)) {
      throw refused("FMT-020", "name", name);
    }
    UserFile file = new UserFile(name, target(name));
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(file.path())) {
      copy(in, out);
    } catch (IOException e) {
      throw refused("FMT-010", "reason", name + ": " + e.getMessage());
    }
    if (FileKind.of(file) == FileKind.ZIP) {
      throw refused("FMT-012", "name", name);
    }
    return file;
  }

  /** Our own name, except inside a geodatabase, whose files must keep theirs: only its fixed names pass. */
  private Path target(String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    int gdb = lower.indexOf(".gdb/");
    String file = lower.substring(lower.lastIndexOf('/') + 1);
    if (gdb >= 0 && GDB_FILE.matcher(file).matches()) {
      String database = lower.substring(0, gdb);
      if (!geodatabases.containsKey(database)) {
        Path target = folder.resolve(nextName() + ".gdb");
        geodatabases.put(database, Files.createDirectory(target));
      }
      return geodatabases.get(database).resolve(file);
    }
    return folder.resolve(nextName());
  }

  private String nextName() throws IOException {
    String name;
    do {
      name = "f" + ++files;
    } while (Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(name + ".gdb")));
    return name;
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long packed = Math.max(1, Files.size(archive.path()));
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      inflated += n;
      if (inflated > limits.inflatedBytes()) {
        throw refused("FMT-014", "limit", limits.inflatedBytes() >> 20);
      }
      if (inflated > RATIO_FREE_BYTES && inflated / packed > limits.ratio()) {
        throw refused("FMT-015", "limit", limits.ratio());
      }
      out.write(buffer, 0, n);
    }
  }

  private InputRefused refused(String code, String detail, Object value) {
    return new InputRefused(Finding.error(code).at(Place.file(archive.name())).with(detail, value));
  }
}
