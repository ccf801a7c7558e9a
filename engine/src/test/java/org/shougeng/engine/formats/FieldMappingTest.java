package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.formats.FieldMapping.Origin;

class FieldMappingTest {

  @Test
  void columns_constants_and_classes_are_read_from_lines() {
    FieldMapping mapping = FieldMapping.parse(
        "# Dutch crop fields\nbsm = id\r\n\nZLDWDM = '990101001001'\nclass a=b = 0103\nclass * = 0404");
    assertThat(mapping.fields())
        .containsEntry(ParcelField.BSM, Origin.column("id"))
        .containsEntry(ParcelField.ZLDWDM, Origin.constant("990101001001"));
    assertThat(mapping.classes()).isEqualTo(Map.of("a=b", "0103", "*", "0404"));
  }

  @Test
  void what_is_printed_is_read_back() {
    FieldMapping mapping = FieldMapping.parse("BSM=编号\nQSDWMC=\"O'Neil's\"\nclass 草地=0404");
    assertThat(FieldMapping.parse(mapping.print())).isEqualTo(mapping);
  }

  @Test
  void a_line_that_says_nothing_is_named() {
    assertThatThrownBy(() -> FieldMapping.parse("BSM=id\nNOFIELD=x"))
        .hasMessageContaining("FMT-409")
        .hasMessageContaining("row 2");
  }
}
