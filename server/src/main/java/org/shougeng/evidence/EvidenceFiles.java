package org.shougeng.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shougeng.verifier.Seal;
import org.shougeng.verifier.Sm3;

/**
 * The files of evidence on disk, each under the SHA-256 of its bytes: {@code evidence/ab/cd/abcd…}.
 * A file gets
 * its name only when all of it is on disk, and is never written again.
 */
final class EvidenceFiles {

  private final Path root;
  private final Path incoming;

  EvidenceFiles(Path data) {
    this.root = data.resolve("evidence");
    this.incoming = root.resolve("incoming");
  }

  /** A place for a file that is on its way in. */
  Path draft() throws IOException {
    return Files.createDirectories(incoming).resolve(UUID.randomUUID().toString());
  }

  /** The place of an upload's pieces. */
  Path draft(String upload) throws IOException {
    return Files.createDirectories(incoming).resolve("upload-" + upload);
  }

  Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** The place of a copy for the screen, which can be made again at any time. */
  Path copy(String sha256, String size) {
    return root.resolve("shown")
        .resolve(sha256.substring(0, 2))
        .resolve(sha256 + "-" + size + ".jpg");
  }

  boolean exists(String sha256) {
    return Files.isRegularFile(place(sha256));
  }

  /** The digests of a file's bytes, read once. */
  static Seal seal(Path file) throws IOException {
    MessageDigest sha256 = sha256();
    Sm3 sm3 = new Sm3();
    try (InputStream in =
        new DigestInputStream(new DigestInputStream(Files.newInputStream(file), sha256), sm3)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    HexFormat hex = HexFormat.of();
    return new Seal(hex.formatHex(sha256.digest()), hex.formatHex(sm3.digest()));
  }

  /**
   * Gives a draft, whose bytes are on disk, its name. When this returns, the file is on disk under
   * that name and read-only. The draft
   * stays too, a second name of the same bytes, until the row is committed: a kill between the two
   * loses nothing.
   * Bytes that are there already are left as they are, unless they were changed: then the draft
   * takes their place.
   */
  void keep(Path draft, Seal seal) throws IOException {
    Path place = place(seal.sha256());
    if (Files.isRegularFile(place) && seal(place).equals(seal)) {
      return;
    }
    Path second = secondName(draft);
    if (!second.toFile().setReadOnly()) {
      throw new IOException("cannot be made read-only: " + second);
    }
    Path home = Objects.requireNonNull(place.getParent());
    Files.createDirectories(home);
    Files.move(second, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    for (Path folder = home;
        folder != null && !folder.equals(root.getParent());
        folder = folder.getParent()) {
      force(folder);
    }
  }

  private Path secondName(Path draft) throws IOException {
    Path second = draft();
    try {
      return Files.createLink(second, draft);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Some disks know no second names: then the bytes are written twice.
      try (InputStream in = Files.newInputStream(draft)) {
        write(in, second);
      }
      return second;
    }
  }

  /** Writes a file and puts it on disk; no more than evidence may have. */
  static void write(InputStream content, Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream stream = Channels.newOutputStream(out);
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        copied += read;
        Evidence.checkSize(copied);
        stream.write(buffer, 0, read);
      }
      out.force(true);
    }
  }

  /** Puts a folder's list of names on disk, where the system can: Windows keeps it by itself. */
  private static void force(Path folder) throws IOException {
    if (java.io.File.separatorChar == '/') {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** Tells the address of every file there is. */
  void list(Consumer<String> addresses) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root, 3)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f]{64}"))
          .forEach(addresses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
