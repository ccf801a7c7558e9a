package org.shougeng.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;

/**
 * Files that come in piece by piece over lines that break. What was acknowledged is on disk; after
 * a break, also
 * of the server, the sender asks how far it came and goes on from there. Finishing twice makes one
 * piece of evidence.
 */
public final class ChunkedUploads {

  /** As much as one piece may have, in bytes. */
  public static final int LARGEST_PIECE = 8 << 20;

  private static final Duration KEPT = Duration.ofDays(7);

  private final Database database;
  private final Evidence evidence;
  private final EvidenceFiles files;
  private final UploadStore store;
  private final Clock clock;

  ChunkedUploads(Database database, Evidence evidence, Path data, Clock clock) {
    this.database = database;
    this.evidence = evidence;
    this.files = new EvidenceFiles(data);
    this.store = new UploadStore(database);
    this.clock = clock;
  }

  /**
   * An upload as far as it has come.
   *
   * @param id its number
   * @param size how large the file is to be
   * @param received how much of it is on disk
   * @param finished the evidence it has become, if it has
   */
  public record Upload(EvidenceId id, long size, long received, @Nullable EvidenceId finished) {}

  /**
   * Begins an upload.
   *
   * @param sha256 the digest the file must have in the end, or empty
   * @throws NotFound if there is no such record in the jurisdiction of {@code actor}
   * @throws InputRefused if the size is none ({@code EVD-001}) or too large ({@code EVD-002})
   */
  public Upload begin(Actor actor, Brought brought, long size, String sha256) {
    if (size <= 0) {
      throw new InputRefused(Finding.error("EVD-001"));
    }
    Evidence.checkSize(size);
    evidence.placement(brought.bearer(), actor.jurisdiction());
    removeOld();
    EvidenceId id = EvidenceId.create();
    Instant now = clock.instant();
    database.write(() -> store.insert(
        new UploadStore.Row(id, actor.account(), now, size, 0, sha256, brought, null)));
    return new Upload(id, size, 0, null);
  }

  /**
   * An upload of this person.
   *
   * @throws NotFound if they have none with that number
   */
  public Upload get(Actor actor, EvidenceId id) {
    return row(actor, id).upload();
  }

  /**
   * Adds the next piece.
   *
   * @param offset where it belongs; must be what was received so far
   * @param digest the SHA-256 of the piece, or empty
   * @throws InputRefused {@code EVD-011} if it belongs elsewhere, {@code EVD-012} if it is longer
   * than what is
   *     missing, {@code EVD-013} if it was changed on its way; nothing is added then
   */
  public Upload add(
      Actor actor, EvidenceId id, long offset, Optional<byte[]> digest, InputStream piece) {
    UploadStore.Row row = row(actor, id);
    if (offset != row.received()) {
      throw new InputRefused(
          Finding.error("EVD-011").with("offset", offset).with("received", row.received()));
    }
    try {
      byte[] bytes = piece.readNBytes(LARGEST_PIECE + 1);
      if (bytes.length > Math.min(LARGEST_PIECE, row.size() - offset)) {
        throw new InputRefused(Finding.error("EVD-012").with("most", LARGEST_PIECE >> 20));
      }
      if (digest.isPresent()
          && !Arrays.equals(digest.get(), EvidenceFiles.sha256().digest(bytes))) {
        throw new InputRefused(Finding.error("EVD-013"));
      }
      if (bytes.length == 0) {
        return row.upload();
      }
      write(files.draft(id.value()), offset, bytes);
      return acknowledged(row, offset + bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an earlier kill left behind what was acknowledged is written over. */
  private static void write(Path draft, long offset, byte[] bytes) throws IOException {
    try (FileChannel file =
        FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      long at = offset;
      while (rest.hasRemaining()) {
        at += file.write(rest, at);
      }
      file.truncate(at);
      file.force(true);
    }
  }

  /** Two senders of one upload: the second is told where the first has come to. */
  private Upload acknowledged(UploadStore.Row row, long received) {
    boolean moved = database.write(() -> store.advance(row.id(), row.received(), received));
    if (!moved) {
      throw new InputRefused(
          Finding.error("EVD-011").with("offset", row.received()).with("received", received));
    }
    return new Upload(row.id(), row.size(), received, null);
  }

  /**
   * Makes evidence of an upload that is whole; an upload that was finished before gives the same
   * evidence again.
   *
   * @throws InputRefused {@code EVD-014} if pieces are missing, {@code EVD-015} if the file is
   * another than was
   *     announced, {@code EVD-016} if its pieces are gone from the disk; the upload is dropped then
   */
  public EvidenceItem finish(Actor actor, EvidenceId id) {
    UploadStore.Row row = row(actor, id);
    if (row.evidence() != null) {
      return evidence.get(row.evidence(), actor.jurisdiction());
    }
    if (row.received() < row.size()) {
      throw new InputRefused(
          Finding.error("EVD-014").with("received", row.received()).with("size", row.size()));
    }
    try {
      Path draft = files.draft(id.value());
      Evidence.Arrival arrival = evidence.arrived(draft);
      if (!row.sha256().isEmpty() && !row.sha256().equals(arrival.file().seal().sha256())) {
        drop(row);
        throw new InputRefused(Finding.error("EVD-015"));
      }
      EvidenceItem item = evidence.attach(actor, row.brought(), arrival, made -> {
        if (!store.finish(row.id(), made.id())) {
          throw new FinishedMeanwhile();
        }
      });
      Files.deleteIfExists(draft);
      return item;
    } catch (FinishedMeanwhile | NoSuchFileException e) {
      return finishedMeanwhile(actor, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EvidenceItem finishedMeanwhile(Actor actor, EvidenceId id) {
    UploadStore.Row row = row(actor, id);
    if (row.evidence() == null) {
      drop(row);
      throw new InputRefused(Finding.error("EVD-016"));
    }
    return evidence.get(row.evidence(), actor.jurisdiction());
  }

  /** Somebody else finished the same upload while this one was at it; what this one did is undone. */
  private static final class FinishedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Gives an upload up. */
  public void cancel(Actor actor, EvidenceId id) {
    drop(row(actor, id));
  }

  private void drop(UploadStore.Row row) {
    database.write(() -> store.delete(row.id()));
    if (row.evidence() == null) {
      try {
        Files.deleteIfExists(files.draft(row.id().value()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void removeOld() {
    store.begunBefore(clock.instant().minus(KEPT)).forEach(this::drop);
  }

  private UploadStore.Row row(Actor actor, EvidenceId id) {
    return store
        .find(id)
        .filter(row -> row.account().equals(actor.account()))
        .orElseThrow(() -> new NotFound("上传", id));
  }
}
