package org.shougeng.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.verifier.CustodyReport.Checked;
import org.shougeng.verifier.CustodyReport.Sheet;
import org.shougeng.verifier.CustodyReport.State;

class CustodyCheckTest {

  @TempDir
  private Path folder;

  private Path photo;
  private Path letter;
  private Path sheet;

  @BeforeEach
  void write() throws IOException {
    photo = Files.writeString(folder.resolve("photo.jpg"), "photo");
    letter = Files.writeString(folder.resolve("letter.pdf"), "letter");
    Seal seal = CustodyCheck.seal(photo);
    String canonical = new CanonicalJson()
        .with("seq", 7)
        .with("detail", new CanonicalJson().with("sha256", seal.sha256()))
        .toString();
    String entry = ChainLines.entry(canonical, Seal.of(canonical.getBytes(StandardCharsets.UTF_8)));
    String text = CustodyLines.sheet(
        new CanonicalJson().with("made", "2026-11-23"),
        List.of(
            CustodyLines.file("田埂\"a\".jpg", seal).with("size", 5),
            CustodyLines.file("letter.pdf", CustodyCheck.seal(letter))),
        List.of(entry));
    sheet = Files.writeString(folder.resolve("sheet.json"), text);
  }

  @Test
  void a_file_is_known_by_its_bytes_whatever_it_is_called_now() throws IOException {
    Path renamed = Files.move(photo, folder.resolve("x"));
    CustodyReport report = CustodyCheck.of(sheet, List.of(renamed));
    assertThat(report.isIntact()).isTrue();
    assertThat(report.files())
        .containsExactly(
            new Checked(renamed.toString(), State.SAME),
            new Checked("letter.pdf", State.NOT_GIVEN));
  }

  @Test
  void a_changed_file_is_none_of_those_on_the_sheet() throws IOException {
    Files.writeString(photo, "phot0");
    CustodyReport report = CustodyCheck.of(sheet, List.of(photo));
    assertThat(report.isIntact()).isFalse();
    assertThat(report.files().get(0).state()).isEqualTo(State.OTHER);
  }

  @Test
  void a_file_that_the_log_does_not_tell_of_is_not_taken_for_evidence() throws IOException {
    assertThat(CustodyCheck.of(sheet, List.of(letter)).files().get(0).state())
        .isEqualTo(State.NOT_LOGGED);
  }

  @Test
  void whichever_byte_of_the_sheet_is_changed_it_is_noticed() throws IOException {
    byte[] text = Files.readAllBytes(sheet);
    for (int at = 0; at < text.length; at++) {
      byte[] changed = text.clone();
      changed[at] ^= 1;
      Files.write(sheet, changed);
      assertThat(CustodyCheck.of(sheet, List.of()).sheet())
          .as("byte %d", at)
          .isNotEqualTo(Sheet.IN_ORDER);
    }
  }

  @Test
  void an_entry_with_a_seal_of_another_is_named_though_the_sheet_was_sealed_anew()
      throws IOException {
    String text = Files.readString(sheet).replace("{\"seq\":7,", "{\"seq\":8,");
    String before = text.substring(0, text.indexOf("\"seal\":"));
    Seal seal = CustodyLines.seal(before);
    Files.writeString(
        sheet,
        before + "\"seal\":{\"sha256\":\"" + seal.sha256() + "\",\"sm3\":\"" + seal.sm3()
            + "\"}}\n");
    assertThat(CustodyCheck.of(sheet, List.of()).entry()).isEqualTo(8);
  }
}
