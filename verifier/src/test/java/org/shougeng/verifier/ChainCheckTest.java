package org.shougeng.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shougeng.verifier.ChainFault.Kind;

class ChainCheckTest {

  private static final int ENTRIES = 5;

  /** U+2005 has the byte 0x85 in it, which ends a line for some readers; 𠮷 lies outside the basic plane. */
  private static final List<String> NAMES = List.of("林小满", "a\u2005b", "𠮷", "<b>\"x\"</b>", "\\n");

  private final List<String> lines = export();

  @Test
  void an_untouched_export_is_in_order() throws IOException {
    ChainReport report = check(lines);
    assertThat(report.fault()).isNull();
    assertThat(report.entries()).isEqualTo(ENTRIES);
  }

  @Test
  void whichever_byte_is_changed_the_entry_it_stands_in_is_named() throws IOException {
    byte[] export = text(lines).getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < export.length; at++) {
      for (int flip : new int[] {1, 7, 128, 255}) {
        byte[] changed = export.clone();
        changed[at] ^= (byte) flip;
        ChainFault fault = check(changed, Map.of()).fault();
        assertThat(fault).as("byte %d ^ %d", at, flip).isNotNull();
        assertThat(fault.entry()).as("byte %d ^ %d", at, flip).isEqualTo(lineOf(export, at));
      }
    }
  }

  @Test
  void whichever_entry_is_taken_out_its_number_is_named() throws IOException {
    for (int i = 0; i < ENTRIES; i++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(i);
      Kind expected = i == ENTRIES - 1 ? Kind.END : Kind.NUMBER;
      assertThat(check(fewer).fault()).isEqualTo(new ChainFault(i + 1, i + 1, expected));
    }
  }

  @Test
  void entries_that_changed_places_are_named_where_the_first_should_stand() throws IOException {
    for (int i = 0; i < ENTRIES - 1; i++) {
      List<String> swapped = new ArrayList<>(lines);
      Collections.swap(swapped, i, i + 1);
      assertThat(check(swapped).fault()).isEqualTo(new ChainFault(i + 1, i + 1, Kind.NUMBER));
    }
  }

  @Test
  void an_entry_put_in_with_good_digests_of_its_own_is_named() throws IOException {
    List<String> more = new ArrayList<>(lines);
    more.add(2, entry(3, Seal.of(new byte[] {1}), "forged"));
    assertThat(check(more).fault()).isEqualTo(new ChainFault(3, 3, Kind.LINK));
    List<String> twice = new ArrayList<>(lines);
    twice.add(2, lines.get(1));
    assertThat(check(twice).fault()).isEqualTo(new ChainFault(3, 3, Kind.NUMBER));
  }

  @Test
  void an_end_that_was_cut_off_is_noticed() throws IOException {
    byte[] export = text(lines).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < export.length; length++) {
      byte[] shorter = java.util.Arrays.copyOf(export, length);
      assertThat(check(shorter, Map.of()).isIntact()).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void a_chain_made_anew_from_its_middle_differs_from_what_was_printed() throws IOException {
    Map<Long, Seal> printed =
        PrintedDigests.parse("封印\n" + PrintedDigests.line("2026-11-23", 4, sealOf(4)));
    assertThat(check(text(lines).getBytes(StandardCharsets.UTF_8), printed).isIntact())
        .isTrue();
    List<String> forged = chain(List.of("林小满", "a\u2005b", "somebody else", "<b>\"x\"</b>", "\\n"));
    assertThat(check(forged).isIntact()).isTrue();
    assertThat(check(text(forged).getBytes(StandardCharsets.UTF_8), printed).fault())
        .isEqualTo(new ChainFault(4, 4, Kind.DAILY_DIGEST));
  }

  @Test
  void an_export_of_later_entries_says_from_where_on() throws IOException {
    List<String> later = new ArrayList<>(lines.subList(2, ENTRIES));
    later.add(ChainLines.end(3, sealOf(ENTRIES)));
    byte[] export = text(later).getBytes(StandardCharsets.UTF_8);
    ChainReport report = ChainCheck.of(new ByteArrayInputStream(export), 3, Map.of());
    assertThat(report.isIntact()).isTrue();
    assertThat(report.first()).isEqualTo(3);
    assertThat(check(export, Map.of()).fault()).isEqualTo(new ChainFault(1, 1, Kind.NUMBER));
  }

  private static List<String> export() {
    return chain(NAMES);
  }

  private static List<String> chain(List<String> names) {
    List<String> lines = new ArrayList<>();
    Seal head = Seal.NONE;
    for (int seq = 1; seq <= names.size(); seq++) {
      lines.add(entry(seq, head, names.get(seq - 1)));
      head = Seal.of(canonical(seq, head, names.get(seq - 1)).getBytes(StandardCharsets.UTF_8));
    }
    lines.add(ChainLines.end(names.size(), head));
    return lines;
  }

  private static String entry(int seq, Seal previous, String name) {
    String text = canonical(seq, previous, name);
    return ChainLines.entry(text, Seal.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String canonical(int seq, Seal previous, String name) {
    return new CanonicalJson()
        .with("seq", seq)
        .with(
            "previous",
            new CanonicalJson().with("sha256", previous.sha256()).with("sm3", previous.sm3()))
        .with("digests", Seal.ALGORITHMS)
        .with("name", name)
        .toString();
  }

  private Seal sealOf(int seq) {
    String line = lines.get(seq - 1);
    String text = line.substring("{\"entry\":".length(), line.lastIndexOf(",\"sha256\""));
    return Seal.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int lineOf(byte[] export, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += export[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static ChainReport check(List<String> lines) throws IOException {
    return check(text(lines).getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static ChainReport check(byte[] export, Map<Long, Seal> printed) throws IOException {
    return ChainCheck.of(new ByteArrayInputStream(export), 1, printed);
  }
}
