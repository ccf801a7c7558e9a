package org.shougeng.evidence;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;

/**
 * A process that takes in evidence, whole and in pieces, and tells what it has acknowledged, until
 * it is killed.
 */
final class KilledUploads {

  static final AdminCode TOWNSHIP = new AdminCode("990126101000");
  static final Actor CLERK = new Actor("lin", "林小满", TOWNSHIP, Jurisdiction.of(TOWNSHIP), Set.of());
  static final Bearer FIELD = new Bearer("field", "7");
  static final int PIECE = 10_000;

  private KilledUploads() {}

  static Evidence evidence(Database database, Path data) {
    EvidenceHolder fields = new EvidenceHolder() {
      @Override
      public String kind() {
        return FIELD.kind();
      }

      @Override
      public Optional<Placement> find(String id, Jurisdiction jurisdiction) {
        return Optional.of(Placement.in(TOWNSHIP));
      }
    };
    Clock clock = Clock.systemUTC();
    return new Evidence(
        database, data, new AuditLog(database, clock), clock, () -> Stream.of(fields));
  }

  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[1]));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    Database database = Database.open(DatabaseAddress.in(data));
    Evidence evidence = evidence(database, data);
    ChunkedUploads uploads = new ChunkedUploads(database, evidence, data, Clock.systemUTC());
    while (true) {
      byte[] content = new byte[1 + random.nextInt(5 * PIECE)];
      random.nextBytes(content);
      EvidenceItem whole =
          evidence.attach(CLERK, Brought.named("whole", FIELD), new ByteArrayInputStream(content));
      out.println("WHOLE " + whole.id() + " " + whole.file().seal().sha256());
      random.nextBytes(content);
      ChunkedUploads.Upload upload =
          uploads.begin(CLERK, Brought.named("pieces", FIELD), content.length, "");
      while (upload.received() < content.length) {
        int offset = (int) upload.received();
        int length = Math.min(PIECE, content.length - offset);
        upload = uploads.add(
            CLERK,
            upload.id(),
            offset,
            Optional.empty(),
            new ByteArrayInputStream(content, offset, length));
        out.println("PIECE " + upload.id() + " " + upload.received());
      }
      EvidenceItem item = uploads.finish(CLERK, upload.id());
      out.println("WHOLE " + item.id() + " " + item.file().seal().sha256());
    }
  }
}
