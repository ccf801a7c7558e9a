package org.shougeng.map.basemap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A PMTiles file of version 3: a header, directories of runs of tiles along a Hilbert curve, and the tiles.
 *
 * @see <a href="https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md">PMTiles 3</a>
 */
final class PmTiles implements TileArchive {

  static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);

  private static final int HEADER = 127;
  private static final int VERSION = 3;
  private static final int NONE = 1;
  private static final int GZIP = 2;
  private static final int LARGEST_DIRECTORY = 64 << 20;
  private static final int LARGEST_TILE = 16 << 20;
  private static final int DEEPEST_DIRECTORY = 4;
  private static final int CACHED_DIRECTORIES = 8 << 20;

  private final FileChannel file;
  private final ByteBuffer header;
  private final PmTilesDirectory root;
  private final ArchiveFacts facts;
  private final Cache<Long, PmTilesDirectory> leaves = Caffeine.newBuilder()
      .maximumWeight(CACHED_DIRECTORIES)
      .weigher((Long offset, PmTilesDirectory directory) -> directory.weight())
      .build();

  private PmTiles(FileChannel file) throws IOException {
    this.file = file;
    this.header = ByteBuffer.wrap(bytes(0, HEADER)).order(ByteOrder.LITTLE_ENDIAN);
    checkHeader();
    this.root = directory(number(8), length(16));
    this.facts = new ArchiveFacts(
        "PMTiles 3",
        picture(),
        header.get(98) == GZIP,
        header.get(100),
        header.get(101),
        new Envelope(degrees(102), degrees(110), degrees(106), degrees(114)),
        attribution());
  }

  /**
   * Opens a file.
   *
   * @throws InputRefused {@code MAP-041} for another version, {@code MAP-042} for a damaged file, {@code
   *     MAP-043} for tiles we do not show, {@code MAP-046} for a packing we do not unpack
   */
  @SuppressWarnings("MustBeClosedChecker")
  static PmTiles open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    boolean opened = false;
    try {
      PmTiles tiles = new PmTiles(channel);
      opened = true;
      return tiles;
    } catch (IllegalArgumentException e) {
      throw new InputRefused(
          Finding.error("MAP-042").with("reason", String.valueOf(e.getMessage())));
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  private void checkHeader() {
    if (header.get(7) != VERSION) {
      throw new InputRefused(Finding.error("MAP-041").with("version", header.get(7)));
    }
    for (int at : new int[] {97, 98}) {
      if (header.get(at) != NONE && header.get(at) != GZIP) {
        throw new InputRefused(Finding.error("MAP-046").with("packing", packing(header.get(at))));
      }
    }
  }

  private static String packing(int code) {
    return switch (code) {
      case 3 -> "Brotli";
      case 4 -> "Zstandard";
      default -> String.valueOf(code);
    };
  }

  private TilePicture picture() {
    return switch (header.get(99)) {
      case 1 -> TilePicture.VECTOR;
      case 2 -> TilePicture.PNG;
      case 3 -> TilePicture.JPEG;
      case 4 -> TilePicture.WEBP;
      default -> throw new InputRefused(Finding.error("MAP-043").with("format", header.get(99)));
    };
  }

  private double degrees(int at) {
    return header.getInt(at) / 1e7;
  }

  private String attribution() throws IOException {
    int length = length(32);
    if (length == 0) {
      return "";
    }
    byte[] json = unpacked(bytes(number(24), length), LARGEST_DIRECTORY);
    try {
      JsonNode words = JsonMapper.shared().readTree(json).path("attribution");
      return words.isString() ? ArchiveFacts.words(words.asString()) : "";
    } catch (JacksonException e) {
      throw new IllegalArgumentException("metadata are no JSON", e);
    }
  }

  @Override
  public ArchiveFacts facts() {
    return facts;
  }

  @Override
  public Optional<byte[]> tile(int z, int x, int y) {
    if (z < facts.minZoom() || z > facts.maxZoom()) {
      return Optional.empty();
    }
    try {
      return read(root, HilbertCurve.tileId(z, x, y), DEEPEST_DIRECTORY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> read(PmTilesDirectory directory, long id, int depth) throws IOException {
    Optional<PmTilesDirectory.Entry> found = directory.find(id);
    if (found.isEmpty() || depth == 0) {
      return Optional.empty();
    }
    PmTilesDirectory.Entry entry = found.get();
    return entry.run() > 0 ? Optional.of(tile(entry)) : read(leaf(entry), id, depth - 1);
  }

  @Override
  public Optional<byte[]> anyTile() {
    try {
      PmTilesDirectory directory = root;
      for (int depth = 0; depth < DEEPEST_DIRECTORY; depth++) {
        Optional<PmTilesDirectory.Entry> first = directory.first();
        if (first.isEmpty() || first.get().run() > 0) {
          return first.isEmpty() ? Optional.empty() : Optional.of(tile(first.get()));
        }
        directory = leaf(first.get());
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] tile(PmTilesDirectory.Entry entry) throws IOException {
    if (entry.length() > LARGEST_TILE) {
      throw new IllegalArgumentException("a tile of " + entry.length() + " bytes");
    }
    return bytes(number(56) + entry.offset(), entry.length());
  }

  private PmTilesDirectory leaf(PmTilesDirectory.Entry entry) throws IOException {
    PmTilesDirectory kept = leaves.getIfPresent(entry.offset());
    if (kept != null) {
      return kept;
    }
    PmTilesDirectory read = directory(number(40) + entry.offset(), entry.length());
    leaves.put(entry.offset(), read);
    return read;
  }

  private PmTilesDirectory directory(long offset, int length) throws IOException {
    if (length > LARGEST_DIRECTORY) {
      throw new IllegalArgumentException("a directory of " + length + " bytes");
    }
    return PmTilesDirectory.parse(unpacked(bytes(offset, length), LARGEST_DIRECTORY));
  }

  private byte[] unpacked(byte[] packed, int limit) throws IOException {
    if (header.get(97) == NONE) {
      return packed;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw new IllegalArgumentException("more than " + limit + " bytes unpacked");
      }
      return bytes;
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      throw new IllegalArgumentException("damaged gzip", e);
    }
  }

  private long number(int at) {
    long value = header.getLong(at);
    if (value < 0) {
      throw new IllegalArgumentException("offset beyond the file");
    }
    return value;
  }

  private int length(int at) {
    long value = number(at);
    if (value > LARGEST_DIRECTORY) {
      throw new IllegalArgumentException("a directory of " + value + " bytes");
    }
    return (int) value;
  }

  private byte[] bytes(long offset, int length) throws IOException {
    if (offset < 0 || length < 0 || offset > file.size() - length) {
      throw new IllegalArgumentException("the file ends at " + file.size());
    }
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, offset + buffer.position()) < 0) {
        throw new IllegalArgumentException("the file ends at " + file.size());
      }
    }
    return buffer.array();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
