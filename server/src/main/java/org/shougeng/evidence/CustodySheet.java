package org.shougeng.evidence;

import java.time.Instant;
import java.util.List;
import org.shougeng.audit.AuditEntry;
import org.shougeng.verifier.CanonicalJson;
import org.shougeng.verifier.ChainLines;
import org.shougeng.verifier.CustodyLines;
import org.shougeng.verifier.Seal;

/**
 * A custody sheet (保管链单): which files hang on a record, by their digests, who brought and handled
 * them, and the
 * entries of the audit log that tell of it. Checked offline by the verifier, with the files beside it.
 *
 * @param bearer the record
 * @param items the evidence, the oldest first
 * @param entries what the audit log tells of them, in its order
 * @param madeAt when the sheet was made
 * @param madeBy the name of the person who asked for it
 */
public record CustodySheet(
    Bearer bearer,
    List<EvidenceItem> items,
    List<AuditEntry> entries,
    Instant madeAt,
    String madeBy) {

  public CustodySheet {
    items = List.copyOf(items);
    entries = List.copyOf(entries);
  }

  /** The sheet as the file that is checked, in the form of {@link CustodyLines}. */
  public String json() {
    CanonicalJson head = new CanonicalJson()
        .with("version", 1)
        .with("kind", bearer.kind())
        .with("id", bearer.id())
        .with("madeAt", madeAt.toString())
        .with("madeBy", madeBy);
    return CustodyLines.sheet(
        head,
        items.stream().map(CustodySheet::file).toList(),
        entries.stream()
            .map(entry -> ChainLines.entry(entry.canonical(), entry.link().seal()))
            .toList());
  }

  private static CanonicalJson file(EvidenceItem item) {
    CanonicalJson file = CustodyLines.file(item.brought().name(), item.file().seal())
        .with("id", item.id().value())
        .with("size", item.file().size())
        .with("mediaType", item.file().mediaType())
        .with("receivedAt", item.receipt().at().toString())
        .with("person", item.receipt().person())
        .with("account", item.receipt().account())
        .with("office", item.receipt().office());
    Instant taken = item.brought().takenAt();
    PointFix place = item.brought().place();
    EvidenceItem.Withdrawal withdrawal = item.withdrawal();
    if (taken != null) {
      file.with("declaredAt", taken.toString());
    }
    if (place != null) {
      file.with("place", place.x() + " " + place.y() + " EPSG:" + place.epsg());
    }
    if (withdrawal != null) {
      file.with("withdrawn", withdrawal.at() + " " + withdrawal.because());
    }
    return file;
  }

  /** The digests by which a printed sheet and its file are told to be one. */
  public Seal seal() {
    String text = json();
    return CustodyLines.seal(text.substring(0, text.lastIndexOf("\"seal\":")));
  }
}
