package org.shougeng.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.Place;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;

/**
 * The evidence of all rooms: brought, listed, shown, withdrawn, checked. Nothing is ever deleted: what was
 * brought by mistake is withdrawn with a reason, and its file stays.
 */
public final class Evidence {

  /** As much as one file may have, in bytes. */
  public static final long LARGEST = 1L << 30;

  static final String KIND = "evidence";

  private final Database database;
  private final EvidenceFiles files;
  private final EvidenceStore store;
  private final PhotoCopies copies;
  private final AuditLog log;
  private final Clock clock;
  private final Supplier<Stream<EvidenceHolder>> holders;

  /**
   * @param data the data directory
   * @param holders the kinds of records that evidence hangs on; asked for only when something is brought, for
   *     the rooms that have them use evidence themselves
   */
  public Evidence(
      Database database,
      Path data,
      AuditLog log,
      Clock clock,
      Supplier<Stream<EvidenceHolder>> holders) {
    this.database = database;
    this.files = new EvidenceFiles(data);
    this.store = new EvidenceStore(database);
    this.copies = new PhotoCopies(files);
    this.log = log;
    this.clock = clock;
    this.holders = holders;
  }

  /** A file that has come in whole: named by its digests and looked at, but on no record yet. */
  record Arrival(Path draft, SealedFile file) {}

  /**
   * Takes a file in and hangs it on a record. When this returns, it is on disk.
   *
   * @throws NotFound if there is no such record in the jurisdiction of {@code actor}
   * @throws InputRefused {@code EVD-001} for an empty file, {@code EVD-002} for one that is too large, {@code
   *     EVD-003} for a picture of too many pixels
   */
  public EvidenceItem attach(Actor actor, Brought brought, InputStream content) {
    placement(brought.bearer(), actor.jurisdiction());
    try {
      Path draft = files.draft();
      try {
        EvidenceFiles.write(content, draft);
        return attach(actor, brought, arrived(draft), item -> {});
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What else is written in the transaction that makes a piece of evidence. */
  interface Also {
    void write(EvidenceItem item);
  }

  EvidenceItem attach(Actor actor, Brought brought, Arrival arrival, Also also) throws IOException {
    files.keep(arrival.draft(), arrival.file().seal());
    return database.write(() -> {
      Placement placement = placement(brought.bearer(), actor.jurisdiction());
      EvidenceItem item = new EvidenceItem(
          EvidenceId.create(),
          arrival.file(),
          brought,
          new EvidenceItem.Receipt(
              actor.account(), actor.name(), actor.office().digits(), clock.instant()),
          placement,
          null);
      store.insert(item.file(), item.receipt().at());
      store.insert(item);
      also.write(item);
      log.record(actor, act("evidence.attach", item).with("size", item.file().size()));
      return item;
    });
  }

  private static AuditAct act(String code, EvidenceItem item) {
    Bearer bearer = item.brought().bearer();
    return AuditAct.of(code)
        .on(KIND, item.id())
        .in(item.placement().responsible())
        .with("record", bearer.kind() + " " + bearer.id())
        .with("sha256", item.file().seal().sha256());
  }

  /** Looks at a file that is whole. */
  Arrival arrived(Path draft) throws IOException {
    long size = Files.size(draft);
    if (size == 0) {
      throw new InputRefused(Finding.error("EVD-001"));
    }
    String type;
    try (InputStream in = Files.newInputStream(draft)) {
      type = ContentType.of(in.readNBytes(ContentType.HEAD));
    }
    PhotoFacts photo = type.startsWith("image/") ? PhotoReader.read(draft) : null;
    return new Arrival(draft, new SealedFile(EvidenceFiles.seal(draft), size, type, photo));
  }

  static void checkSize(long bytes) {
    if (bytes > LARGEST) {
      throw new InputRefused(Finding.error("EVD-002").with("limit", LARGEST >> 20));
    }
  }

  /**
   * Where a record belongs.
   *
   * @throws NotFound if there is no such record in the jurisdiction
   */
  Placement placement(Bearer bearer, Jurisdiction jurisdiction) {
    try (Stream<EvidenceHolder> all = holders.get()) {
      return all.filter(holder -> holder.kind().equals(bearer.kind()))
          .findFirst()
          .flatMap(holder -> holder.find(bearer.id(), jurisdiction))
          .orElseThrow(() -> new NotFound("记录", bearer.kind() + " " + bearer.id()));
    }
  }

  /** The evidence on a record, the oldest first, what was withdrawn included. */
  public List<EvidenceItem> list(Bearer bearer, Jurisdiction jurisdiction) {
    return store.of(bearer, jurisdiction);
  }

  /**
   * One piece of evidence.
   *
   * @throws NotFound if there is none with that number in the jurisdiction
   */
  public EvidenceItem get(EvidenceId id, Jurisdiction jurisdiction) {
    return store.find(id, jurisdiction).orElseThrow(() -> new NotFound("证据", id));
  }

  /**
   * The sealed original; that it was handed out is written down.
   *
   * @throws NotFound if there is none with that number in the jurisdiction, or its file is gone
   */
  public Path original(Actor actor, EvidenceId id) {
    EvidenceItem item = get(id, actor.jurisdiction());
    Path file = files.place(item.file().seal().sha256());
    if (!Files.isRegularFile(file)) {
      throw new NotFound("证据文件", id);
    }
    log.record(actor, act("evidence.open", item));
    return file;
  }

  /** The photo's copy for the screen; empty for what is no picture or cannot be decoded. */
  public Optional<Path> shown(EvidenceItem item, PhotoSize size) {
    String sha256 = item.file().seal().sha256();
    if (!item.file().isPicture() || !files.exists(sha256)) {
      return Optional.empty();
    }
    try {
      return copies.of(sha256, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says that a piece of evidence counts no more. It stays, marked, with its file.
   *
   * @throws InputRefused with {@code EVD-004} if no reason is given
   */
  public EvidenceItem withdraw(Actor actor, EvidenceId id, String because) {
    if (because.isBlank()) {
      throw new InputRefused(Finding.error("EVD-004"));
    }
    return database.write(() -> {
      EvidenceItem item = get(id, actor.jurisdiction());
      if (item.withdrawal() == null) {
        Instant now = clock.instant();
        store.withdraw(id, new EvidenceItem.Withdrawal(now, actor.account(), because.strip()));
        log.record(actor, act("evidence.withdraw", item));
      }
      return get(id, actor.jurisdiction());
    });
  }

  /**
   * Reads every file again: {@code EVD-201} for one that is missing, {@code EVD-202} for one that
   * was changed.
   */
  public List<Finding> verify() {
    List<Finding> faults = new ArrayList<>();
    store.files(file -> check(file).ifPresent(faults::add));
    return faults;
  }

  private Optional<Finding> check(SealedFile file) {
    String address = file.seal().sha256();
    Place place = Place.file(address);
    if (!files.exists(address)) {
      return Optional.of(Finding.error("EVD-201").at(place));
    }
    try {
      boolean same = EvidenceFiles.seal(files.place(address)).equals(file.seal());
      return same ? Optional.empty() : Optional.of(Finding.error("EVD-202").at(place));
    } catch (IOException e) {
      return Optional.of(
          Finding.error("EVD-203").at(place).with("cause", String.valueOf(e.getMessage())));
    }
  }

  /** How many files there should be. */
  public long files() {
    return store.count();
  }

  /**
   * How many files lie on disk that no row tells of: what a kill left between file and row. They do
   * no harm.
   */
  public long strays() {
    long[] strays = new long[1];
    files.list(address -> strays[0] += store.isKnown(address) ? 0 : 1);
    return strays[0];
  }
}
