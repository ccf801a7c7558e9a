package org.shougeng.engine.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JurisdictionTest {

  private static final AdminCode COUNTY = new AdminCode("990126000000");
  private static final AdminCode TOWN = new AdminCode("990126100000");
  private static final AdminCode SISTER_TOWN = new AdminCode("990126101000");
  private static final AdminCode VILLAGE = new AdminCode("990126100201");

  @Test
  void a_township_answers_for_itself_and_its_villages_alone() {
    Jurisdiction town = Jurisdiction.of(TOWN);
    assertThat(town.covers(TOWN)).isTrue();
    assertThat(town.covers(VILLAGE)).isTrue();
    assertThat(town.covers(SISTER_TOWN)).isFalse();
    assertThat(town.covers(COUNTY)).isFalse();
  }

  @Test
  void a_county_is_touched_by_its_township_but_a_sister_township_is_not() {
    Jurisdiction town = Jurisdiction.of(TOWN);
    assertThat(town.touches(COUNTY)).isTrue();
    assertThat(town.touches(SISTER_TOWN)).isFalse();
  }

  @Test
  void a_region_inside_another_adds_nothing() {
    assertThat(Jurisdiction.of(VILLAGE, COUNTY, TOWN, COUNTY)).isEqualTo(Jurisdiction.of(COUNTY));
  }

  @Test
  void nobody_answers_for_nothing() {
    assertThat(Jurisdiction.NONE.covers(VILLAGE)).isFalse();
    assertThat(Jurisdiction.NONE.touches(COUNTY)).isFalse();
    assertThat(Jurisdiction.NONE.prefixes()).isEmpty();
  }

  @Test
  void a_store_asks_by_prefixes_without_the_padding() {
    assertThat(Jurisdiction.of(TOWN, SISTER_TOWN).prefixes())
        .containsExactly("990126100", "990126101");
  }

  @Test
  void everywhere_covers_every_province() {
    assertThat(Jurisdiction.EVERYWHERE.covers(VILLAGE)).isTrue();
    assertThat(Jurisdiction.EVERYWHERE.isEverywhere()).isTrue();
    assertThat(Jurisdiction.of(COUNTY).isEverywhere()).isFalse();
  }

  @Test
  void two_regions_join_in_the_smallest_that_holds_both() {
    assertThat(TOWN.join(VILLAGE)).contains(TOWN);
    assertThat(VILLAGE.join(VILLAGE)).contains(VILLAGE);
    assertThat(VILLAGE.join(SISTER_TOWN)).contains(COUNTY);
    assertThat(VILLAGE.join(new AdminCode("990127000000"))).contains(new AdminCode("990100000000"));
    assertThat(VILLAGE.join(new AdminCode("410000000000"))).isEmpty();
  }
}
