package org.shougeng.map.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The base maps in a folder. A file that is put there by hand is a base map as well; one that cannot be read
 * is passed over with a line in the log. Safe for several threads.
 */
public final class BaseMaps implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BaseMaps.class);
  private static final int LONGEST_NAME = 80;
  private static final long ROOM_TO_LEAVE = 256L << 20;
  private static final String INCOMING = ".incoming-";

  private record Opened(BaseMap map, TileArchive archive, Path file) {}

  private final Path folder;
  private final Map<String, Opened> opened = new ConcurrentHashMap<>();

  /**
   * @param data the installation's data folder; base maps lie in {@code basemaps} in it
   */
  public BaseMaps(Path data) {
    this.folder = data.resolve("basemaps");
  }

  /** All base maps, by name. */
  public synchronized List<BaseMap> list() {
    List<Path> files = files();
    opened.values().removeIf(one -> {
      boolean gone = !files.contains(one.file())
          || one.file().toFile().length() != one.map().bytes();
      if (gone) {
        one.archive().close();
      }
      return gone;
    });
    files.forEach(this::openIfNew);
    return opened.values().stream()
        .map(Opened::map)
        .sorted(Comparator.comparing(BaseMap::name))
        .toList();
  }

  /**
   * The base map with this id.
   *
   * @throws NotFound if there is none
   */
  public BaseMap get(String id) {
    return open(id).map();
  }

  /**
   * A tile as it is stored; empty where the map has none.
   *
   * @throws NotFound if there is no such base map
   */
  public Optional<byte[]> tile(String id, int z, int x, int y) {
    TileArchive archive = open(id).archive();
    boolean address =
        z >= 0 && z <= ArchiveFacts.CLOSEST_ZOOM && x >= 0 && y >= 0 && x < 1L << z && y < 1L << z;
    try {
      return address ? archive.tile(z, x, y) : Optional.empty();
    } catch (IllegalArgumentException e) {
      LOG.warn("tile {}/{}/{} of base map {} cannot be read: {}", z, x, y, id, e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Takes a file in, checked by its content, whatever its name ends with.
   *
   * @param fileName the name its user gave it
   * @throws InputRefused {@code MAP-040} if it is neither PMTiles nor MBTiles, {@code MAP-041} to {@code
   *     MAP-049} for what is wrong with it; nothing is kept then
   */
  public synchronized BaseMap add(String fileName, InputStream content) throws IOException {
    Files.createDirectories(folder);
    Path incoming = folder.resolve(INCOMING + UUID.randomUUID());
    try {
      copy(content, incoming);
      String ending = endingOf(incoming);
      check(incoming);
      Path file = folder.resolve(nameOf(fileName) + ending);
      if (Files.exists(file)) {
        throw new InputRefused(
            Finding.error("MAP-048").with("name", String.valueOf(file.getFileName())));
      }
      Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
      openIfNew(file);
      return get(idOf(file));
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  /**
   * Takes a base map out of the folder.
   *
   * @throws NotFound if there is none
   */
  public synchronized BaseMap remove(String id) {
    Opened found = open(id);
    opened.remove(id);
    found.archive().close();
    try {
      Files.deleteIfExists(found.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.map();
  }

  private Opened open(String id) {
    Opened found = opened.get(id);
    if (found == null) {
      list();
      found = opened.get(id);
    }
    if (found == null) {
      throw new NotFound("底图", id);
    }
    return found;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".") && (name.endsWith(".pmtiles") || name.endsWith(".mbtiles"))) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private void openIfNew(Path file) {
    String id = idOf(file);
    if (opened.containsKey(id)) {
      return;
    }
    try {
      TileArchive archive = archive(file);
      String name = String.valueOf(file.getFileName());
      BaseMap map = new BaseMap(
          id, name.substring(0, name.lastIndexOf('.')), Files.size(file), archive.facts());
      opened.put(id, new Opened(map, archive, file));
    } catch (InputRefused e) {
      LOG.warn("{} is no base map: {}", file.getFileName(), e.findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TileArchive archive(Path file) throws IOException {
    return endingOf(file).equals(".pmtiles") ? PmTiles.open(file) : MbTiles.open(file);
  }

  /** What the file is, told by its first bytes. */
  private static String endingOf(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(MbTiles.MAGIC.length);
    }
    if (begins(head, PmTiles.MAGIC)) {
      return ".pmtiles";
    }
    if (begins(head, MbTiles.MAGIC)) {
      return ".mbtiles";
    }
    throw new InputRefused(Finding.error("MAP-040"));
  }

  private static boolean begins(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  private static void check(Path file) throws IOException {
    try (TileArchive archive = archive(file)) {
      ArchiveFacts facts = archive.facts();
      if (!facts.isSound()) {
        throw new InputRefused(Finding.error("MAP-045")
            .with("bounds", facts.bounds())
            .with("zooms", facts.minZoom() + "–" + facts.maxZoom()));
      }
      byte[] tile = archive.anyTile().orElseThrow(() -> new InputRefused(Finding.error("MAP-044")));
      if (!facts.gzipped() && !facts.picture().fits(tile)) {
        throw new InputRefused(Finding.error("MAP-047").with("format", facts.picture()));
      }
    } catch (IllegalArgumentException e) {
      throw new InputRefused(
          Finding.error("MAP-042").with("reason", String.valueOf(e.getMessage())));
    }
  }

  private void copy(InputStream content, Path target) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (java.io.OutputStream out = Files.newOutputStream(target)) {
      long untilNextLook = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        untilNextLook -= read;
        if (untilNextLook < 0) {
          requireRoom();
          untilNextLook = ROOM_TO_LEAVE / 4;
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private void requireRoom() throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < ROOM_TO_LEAVE) {
      throw new InputRefused(Finding.error("MAP-050").with("free", free >> 20));
    }
  }

  /** Letters, digits and a few signs of the user's name; never a path. */
  static String nameOf(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
        .replaceAll("(?i)\\.(pmtiles|mbtiles)$", "")
        .replaceAll("[^\\p{L}\\p{N} _().（）-]", "")
        .replaceAll("^[. ]+|[. ]+$", "");
    String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return name.isEmpty() ? "basemap" : name;
  }

  private static String idOf(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized void close() {
    opened.values().forEach(one -> one.archive().close());
    opened.clear();
  }
}
