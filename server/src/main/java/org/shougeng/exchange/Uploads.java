package org.shougeng.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.Intake;
import org.shougeng.engine.formats.IntakeLimits;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.OneLine;
import org.shougeng.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/**
 * The uploads of red lines. An upload belongs to the account that handed it in; nobody else finds
 * it. Its bytes
 * lie under names of our own in a private folder, for a day at most;
 * nothing of them outlives a restart.
 */
@Service
public class Uploads {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final int MOST_UPLOADS = 1000;
  private static final int MOST_OF_ONE = 20;
  private static final int MOST_FILES = 50;
  private static final int LONGEST_NAME = 200;

  /** A file as it comes in, under the name its user gave it. */
  public record Incoming(String name, InputStreamSource content) {}

  private record Kept(
      String account,
      Instant since,
      Path folder,
      List<UserFile> files,
      Map<String, LayerChoices> choices,
      Recognised recognised) {}

  private final Map<String, Kept> uploads = new ConcurrentHashMap<>();
  private final Path root;
  private final Recogniser recogniser;
  private final Clock clock;

  Uploads(@Value("${shougeng.data}") Path data, Recogniser recogniser, Clock clock) {
    this.root = data.resolve("uploads");
    this.recogniser = recogniser;
    this.clock = clock;
    FileSystemUtils.deleteRecursively(root.toFile());
  }

  /**
   * Takes files of an account in and says what they hold.
   *
   * @throws InputRefused {@code EXC-001} for no or too many files, {@code EXC-002} for files that are too
   *     large, or the code of what is wrong with them; nothing is kept then
   */
  public Recognised take(Actor actor, List<Incoming> incoming) {
    if (incoming.isEmpty() || incoming.size() > MOST_FILES) {
      throw new InputRefused(Finding.error("EXC-001").with("most", MOST_FILES));
    }
    removeOld();
    makeRoom(actor.account());
    String id = UUID.randomUUID().toString();
    Path folder = root.resolve(id);
    boolean kept = false;
    try {
      Files.createDirectories(folder);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<UserFile> files = keep(incoming, folder, digest);
      Recognised recognised = recognise(
          new Recognised(
              id, names(files), HexFormat.of().formatHex(digest.digest()), List.of(), List.of()),
          files,
          Map.of());
      uploads.put(
          id, new Kept(actor.account(), clock.instant(), folder, files, Map.of(), recognised));
      kept = true;
      return recognised;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } finally {
      if (!kept) {
        FileSystemUtils.deleteRecursively(folder.toFile());
      }
    }
  }

  /**
   * Reads an upload of the account again under what the user decided about one of its layers.
   *
   * @throws NotFound if the account has no such upload or layer, or it is gone after a day
   */
  public Recognised choose(Actor actor, String id, String layer, LayerChoices choices) {
    Kept kept = kept(actor, id);
    if (kept.recognised.layer(layer).isEmpty()) {
      throw new NotFound("图层", layer);
    }
    Map<String, LayerChoices> all = new TreeMap<>(kept.choices);
    all.put(layer, choices);
    Recognised recognised = recognise(kept.recognised, kept.files, all);
    uploads.put(id, new Kept(kept.account, kept.since, kept.folder, kept.files, all, recognised));
    return recognised;
  }

  /**
   * What an upload holds under the choices made so far.
   *
   * @throws NotFound if the account has no such upload, or it is gone after a day
   */
  public Recognised get(Actor actor, String id) {
    return kept(actor, id).recognised;
  }

  private Kept kept(Actor actor, String id) {
    removeOld();
    Kept kept = uploads.get(id);
    if (kept == null || !kept.account.equals(actor.account())) {
      throw new NotFound("上传文件", id);
    }
    return kept;
  }

  private Recognised recognise(
      Recognised upload, List<UserFile> files, Map<String, LayerChoices> choices) {
    try (Intake intake = Intake.of(files, IntakeLimits.RED_LINE)) {
      List<Recognised.Layer> layers = recogniser.recognise(intake, choices);
      return new Recognised(
          upload.id(), upload.fileName(), upload.fileHash(), layers, intake.findings());
    }
  }

  private static List<UserFile> keep(List<Incoming> incoming, Path folder, MessageDigest digest)
      throws IOException {
    List<UserFile> files = new ArrayList<>();
    long room = IntakeLimits.RED_LINE.inflatedBytes();
    for (Incoming file : incoming) {
      Path path = folder.resolve("file-" + files.size());
      try (DigestInputStream in = new DigestInputStream(file.content().getInputStream(), digest)) {
        room -= copy(in, path, room);
      }
      files.add(new UserFile(shownName(file.name()), path));
    }
    return files;
  }

  private static long copy(DigestInputStream in, Path path, long room) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > room) {
          throw new InputRefused(
              Finding.error("EXC-002").with("limit", IntakeLimits.RED_LINE.inflatedBytes() >> 20));
        }
        out.write(buffer, 0, read);
      }
    }
    return copied;
  }

  /** The last part of the name: some browsers send the path on the user's disk. */
  private static String shownName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String shown = OneLine.of(last, LONGEST_NAME);
    return shown.isEmpty() ? "file" : shown;
  }

  private static String names(List<UserFile> files) {
    return files.stream().map(UserFile::name).collect(Collectors.joining("、"));
  }

  private void removeOld() {
    Instant limit = clock.instant().minus(KEPT);
    uploads.forEach((id, kept) -> {
      if (kept.since.isBefore(limit)) {
        remove(id);
      }
    });
  }

  /** Drops the account's oldest uploads, and the oldest of all, until one more fits. */
  private void makeRoom(String account) {
    dropDownTo(MOST_OF_ONE, kept -> kept.account.equals(account));
    dropDownTo(MOST_UPLOADS, kept -> true);
  }

  private void dropDownTo(int most, Predicate<Kept> which) {
    List<String> ids = uploads.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .sorted(Comparator.comparing(entry -> entry.getValue().since))
        .map(Map.Entry::getKey)
        .toList();
    ids.subList(0, Math.max(0, ids.size() - most + 1)).forEach(this::remove);
  }

  private void remove(String id) {
    Kept kept = uploads.remove(id);
    if (kept != null) {
      FileSystemUtils.deleteRecursively(kept.folder.toFile());
    }
  }
}
