package org.shougeng.engine.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.engine.area.LandClass.LandCategory;

/** Codes and categories: TD/T 1055-2019 tables A.2 and A.4. */
class LandClassTest {

  @Test
  void cultivated_land_is_paddy_irrigated_and_dry() {
    assertThat(LandClass.all(CodeSystem.THIRD_SURVEY))
        .filteredOn(LandClass::isCultivated)
        .extracting(LandClass::code)
        .containsExactly("0101", "0102", "0103");
  }

  @Test
  void land_that_could_be_cultivated_again_is_not_cultivated() {
    LandClass orchard = LandClass.get("0201K");
    assertThat(orchard.isAdjustable()).isTrue();
    assertThat(orchard.isCultivated()).isFalse();
    assertThat(orchard.category()).isEqualTo(LandCategory.AGRICULTURAL);
  }

  @Test
  void the_three_categories_follow_table_a4_where_they_surprise() {
    assertThat(LandClass.get("1006").category()).isEqualTo(LandCategory.AGRICULTURAL);
    assertThat(LandClass.get("1103").category()).isEqualTo(LandCategory.AGRICULTURAL);
    assertThat(LandClass.get("1202").category()).isEqualTo(LandCategory.AGRICULTURAL);
    assertThat(LandClass.get("1109").category()).isEqualTo(LandCategory.CONSTRUCTION);
    assertThat(LandClass.get("0404").category()).isEqualTo(LandCategory.UNUSED);
    assertThat(LandClass.get("1101").category()).isEqualTo(LandCategory.UNUSED);
  }

  @Test
  void wetland_is_listed_under_00_whatever_its_digits() {
    assertThat(LandClass.get("1105").firstLevel()).isEqualTo("00");
    assertThat(LandClass.get("0303").firstLevel()).isEqualTo("00");
    assertThat(LandClass.get("0301").firstLevel()).isEqualTo("03");
  }

  @Test
  void the_same_land_has_other_digits_in_the_second_survey() {
    LandClass paddy = LandClass.find(CodeSystem.SECOND_SURVEY, "011").orElseThrow();
    assertThat(paddy.name()).isEqualTo("水田");
    assertThat(paddy.isPaddy()).isTrue();
    assertThat(LandClass.find("011")).isEmpty();
  }

  @Test
  void a_code_that_does_not_exist_is_not_guessed() {
    assertThat(LandClass.find("0199")).isEmpty();
    assertThatThrownBy(() -> LandClass.get("0199")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_code_occurs_twice_and_every_class_has_both_names() {
    for (CodeSystem system : CodeSystem.values()) {
      assertThat(LandClass.all(system)).extracting(LandClass::code).doesNotHaveDuplicates();
      assertThat(LandClass.all(system))
          .allSatisfy(c -> assertThat(c.name() + c.english()).doesNotContainPattern("^\\s*$"));
    }
  }
}
