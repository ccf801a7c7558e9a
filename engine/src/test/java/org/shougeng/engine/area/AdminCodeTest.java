package org.shougeng.engine.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.AdminCode.Level;

class AdminCodeTest {

  private static final AdminCode COUNTY = AdminCode.parse("411725").orElseThrow();
  private static final AdminCode VILLAGE = AdminCode.parse("411725101203").orElseThrow();

  @Test
  void a_short_code_names_the_whole_subtree() {
    assertThat(COUNTY.digits()).isEqualTo("411725000000");
    assertThat(COUNTY.level()).isEqualTo(Level.COUNTY);
    assertThat(COUNTY.prefix()).isEqualTo("411725");
  }

  @Test
  void a_survey_unit_code_names_the_village_in_its_first_twelve_digits() {
    assertThat(AdminCode.parse("4117251012030000000")).contains(VILLAGE);
  }

  @Test
  void what_has_another_length_or_letters_is_no_code() {
    assertThat(AdminCode.parse("41172")).isEmpty();
    assertThat(AdminCode.parse("41172A")).isEmpty();
    assertThat(AdminCode.parse("")).isEmpty();
    assertThat(AdminCode.parse("011725")).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> new AdminCode("411725")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_rung_is_found_from_below() {
    assertThat(VILLAGE.level()).isEqualTo(Level.VILLAGE);
    assertThat(VILLAGE.at(Level.TOWNSHIP).prefix()).isEqualTo("411725101");
    assertThat(VILLAGE.at(Level.COUNTY)).isEqualTo(COUNTY);
    assertThat(VILLAGE.at(Level.PROVINCE).prefix()).isEqualTo("41");
    assertThat(COUNTY.at(Level.VILLAGE)).isEqualTo(COUNTY);
  }

  @Test
  void a_county_does_not_contain_its_neighbour() {
    assertThat(COUNTY.contains(VILLAGE)).isTrue();
    assertThat(VILLAGE.contains(COUNTY)).isFalse();
    assertThat(COUNTY.contains(AdminCode.parse("411726101").orElseThrow())).isFalse();
  }

  @Property
  void every_region_contains_what_lies_in_it(
      @ForAll @LongRange(min = 100_000_000_000L, max = 999_999_999_999L) long digits,
      @ForAll Level level) {
    AdminCode code = new AdminCode(String.valueOf(digits));
    assertThat(code.at(level).contains(code)).isTrue();
    assertThat(code.digits()).startsWith(code.prefix());
  }
}
