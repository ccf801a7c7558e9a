package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.map.PlaceText.Form;

class PlaceTextTest {

  // 108°07'22" = 108 + 7/60 + 22/3600 = 108.122778; 34°34'01" = 34.566944
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "108°07'22\"E 34°34'01\"N",
        "34°34′01″N, 108°07′22″E",
        "东经108°07′22″ 北纬34°34′01″",
        "北纬34度34分1秒 东经108度7分22秒",
        "N34°34'01'' E108°07'22''"
      })
  void degrees_with_minutes_and_seconds_are_read_with_their_letters(String text) {
    PlaceText place = PlaceText.parse(text).orElseThrow();
    assertThat(place.form()).isEqualTo(Form.DEGREES_MINUTES_SECONDS);
    assertThat(place.points().get(0).x).isCloseTo(108.122778, within(1e-6));
    assertThat(place.points().get(0).y).isCloseTo(34.566944, within(1e-6));
  }

  @Test
  void two_numbers_keep_their_order() {
    PlaceText place = PlaceText.parse("34.5, 108.25").orElseThrow();
    assertThat(place.form()).isEqualTo(Form.DECIMAL_DEGREES);
    assertThat(place.points()).containsExactly(new Coordinate(34.5, 108.25));
  }

  @Test
  void rows_of_a_coordinate_txt_are_all_read() {
    String rows = "J1,1,3751500.000,38439600.000\nJ2,1,3751500.000,38439700.000";
    PlaceText place = PlaceText.parse(rows).orElseThrow();
    assertThat(place.form()).isEqualTo(Form.BOUNDARY_POINTS);
    assertThat(place.points()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"柳林村", "108.1", "1 2 3", "((((((((((((((((", "°°°'''"})
  void anything_else_is_no_place(String text) {
    assertThat(PlaceText.parse(text)).isEmpty();
  }
}
