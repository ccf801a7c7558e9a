package org.shougeng.engine.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * The names of an archive's entries. Without the flag for UTF-8 (bit 11) a name is UTF-8 if all such names
 * are, else GB18030: Chinese Windows packs GBK.
 */
final class EntryNames {

  private final Charset charset;
  private final boolean beyondAscii;

  private EntryNames(Charset charset, boolean beyondAscii) {
    this.charset = charset;
    this.beyondAscii = beyondAscii;
  }

  static EntryNames of(List<ZipArchiveEntry> entries) {
    List<byte[]> unflagged = entries.stream()
        .filter(entry -> !entry.getGeneralPurposeBit().usesUTF8ForNames())
        .map(ZipArchiveEntry::getRawName)
        .toList();
    boolean ascii = unflagged.stream().allMatch(DbfValues::isAscii);
    boolean utf8 = unflagged.stream()
        .allMatch(name ->
            new TextEncoding(StandardCharsets.UTF_8, "DETECTED").decode(name).isPresent());
    return new EntryNames(utf8 ? StandardCharsets.UTF_8 : TextEncoding.GB18030, !ascii);
  }

  String of(ZipArchiveEntry entry) {
    boolean flagged = entry.getGeneralPurposeBit().usesUTF8ForNames();
    return new String(entry.getRawName(), flagged ? StandardCharsets.UTF_8 : charset);
  }

  /** A note when names were read as GB18030. */
  Optional<Finding> note(String archive) {
    return beyondAscii && charset.equals(TextEncoding.GB18030)
        ? Optional.of(
            Finding.note("FMT-019").at(Place.file(archive)).with("encoding", charset.name()))
        : Optional.empty();
  }
}
