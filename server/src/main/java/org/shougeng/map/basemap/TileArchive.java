package org.shougeng.map.basemap;

import java.io.Closeable;
import java.util.Optional;

/** A file of map tiles over EPSG:3857, XYZ scheme. Safe for several threads. */
interface TileArchive extends Closeable {

  ArchiveFacts facts();

  /** The tile as it is stored, {@link ArchiveFacts#gzipped()} or not; empty when there is none. */
  Optional<byte[]> tile(int z, int x, int y);

  /** Any tile of the file, to look at; empty when the file has none. */
  Optional<byte[]> anyTile();

  @Override
  void close();
}
