package org.shougeng.engine.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Random access to a file through one buffer: reads in file order touch the disk once per window. A request
 * beyond the end of the file fails before anything is allocated, so a lying length costs nothing.
 */
final class FileWindow implements Closeable {

  private static final int WINDOW = 1 << 18;

  private final FileChannel channel;
  private final long size;
  private ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long start;

  private FileWindow(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  static FileWindow open(Path file) throws IOException {
    return new FileWindow(FileChannel.open(file));
  }

  long size() {
    return size;
  }

  /**
   * {@code length} bytes from {@code position}, little-endian, valid until the next call.
   *
   * @throws EOFException if the file ends before
   */
  ByteBuffer bytes(long position, int length) throws IOException {
    if (length < 0 || position < 0 || position > size - length) {
      throw new EOFException();
    }
    if (position < start || position + length > start + window.limit()) {
      fill(position, length);
    }
    return window.slice((int) (position - start), length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void fill(long position, int length) throws IOException {
    if (length > window.capacity()) {
      window = ByteBuffer.allocate(length);
    }
    window.clear();
    start = position;
    while (window.hasRemaining() && channel.read(window, start + window.position()) > 0) {
      // read on until the window is full or the file ends
    }
    window.flip();
    if (window.limit() < length) {
      throw new EOFException();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
