package org.shougeng.operation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditEntry;
import org.shougeng.audit.ChainFindings;
import org.shougeng.engine.area.Finding;
import org.shougeng.verifier.ChainCheck;
import org.shougeng.verifier.ChainFault;
import org.shougeng.verifier.ChainLines;
import org.shougeng.verifier.Seal;

/** The audit log as a backup holds it, checked entry by entry without a database. */
final class ChainInBackup {

  private static final String ENTRIES = "audit_entry";
  private static final String HEAD = "audit_head";

  private final BackupFile backup;

  ChainInBackup(BackupFile backup) {
    this.backup = backup;
  }

  /** What breaks the chain, if anything; a backup from before there was an audit log has none. */
  Optional<Finding> fault() throws IOException {
    Optional<BackupManifest.Table> entries = table(ENTRIES);
    Optional<BackupManifest.Table> head = table(HEAD);
    if (entries.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    ChainCheck check = new ChainCheck(1, Map.of());
    backup.rows(entries.get(), row -> line(check, entry(new Row(entries.get(), row))));
    backup.rows(head.get(), row -> {
      Row end = new Row(head.get(), row);
      line(check, ChainLines.end(end.number("seq"), end.seal("")));
    });
    ChainFault fault = check.report().fault();
    return Optional.ofNullable(fault).map(ChainFindings::of);
  }

  private Optional<BackupManifest.Table> table(String name) {
    return backup.manifest().tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst();
  }

  private static void line(ChainCheck check, String line) {
    check.line(line.getBytes(StandardCharsets.UTF_8));
  }

  private static String entry(Row row) {
    AuditEntry entry = new AuditEntry(
        row.number("seq"),
        row.text("at"),
        new AuditEntry.Who(row.text("account"), row.text("name"), row.text("office")),
        new AuditEntry.What(
            row.text("act"),
            row.text("object_kind"),
            row.text("object_id"),
            row.text("region"),
            row.text("detail")),
        new AuditEntry.Link(row.text("digests"), row.seal("previous_"), row.seal("")));
    return ChainLines.entry(entry.canonical(), entry.link().seal());
  }

  /** A row by the names of its columns. */
  private record Row(BackupManifest.Table table, List<@Nullable Object> values) {

    String text(String column) {
      return String.valueOf(values.get(table.columns().indexOf(column)));
    }

    long number(String column) {
      return Long.parseLong(text(column));
    }

    Seal seal(String prefix) {
      return new Seal(text(prefix + "sha256"), text(prefix + "sm3"));
    }
  }
}
