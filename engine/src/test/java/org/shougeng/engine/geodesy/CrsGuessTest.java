package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;

class CrsGuessTest {

  @Test
  void an_easting_of_eight_digits_names_its_zone() {
    assertThat(guess(38_439_600, 38_439_700, 3_751_400, 3_751_500).certain())
        .contains(Crs.of(4526));
    assertThat(guess(19_439_600, 19_439_700, 3_751_400, 3_751_500).certain())
        .contains(Crs.of(4497));
  }

  @Test
  void north_before_east_is_seen_and_put_right() {
    CrsGuess guess = guess(3_751_400, 3_751_500, 38_439_600, 38_439_700);
    assertThat(guess.certain()).contains(Crs.of(4526));
    assertThat(guess.swapped()).isTrue();
    assertThat(guess.findings()).extracting(Finding::code).containsExactly("GEO-014", "GEO-011");
  }

  @Test
  void an_easting_of_six_digits_needs_its_meridian() {
    CrsGuess guess = guess(439_600, 439_700, 3_751_400, 3_751_500);
    assertThat(guess.certain()).isEmpty();
    assertThat(guess.needsMeridian()).isTrue();
    assertThat(guess.withMeridian(114)).contains(Crs.of(4547));
    assertThat(guess.withMeridian(115)).isEmpty();
  }

  @Test
  void swapped_axes_are_seen_without_a_zone_number_too() {
    CrsGuess guess = guess(3_751_400, 3_751_500, 439_600, 439_700);
    assertThat(guess.swapped()).isTrue();
    assertThat(guess.withMeridian(114)).contains(Crs.of(4547));
  }

  @Test
  void degrees_in_china_are_cgcs2000() {
    assertThat(guess(113.1, 113.2, 33.8, 33.9).certain()).contains(Crs.of(4490));
    assertThat(guess(33.8, 33.9, 113.1, 113.2).swapped()).isTrue();
  }

  @Test
  void two_zones_in_one_file_are_no_system() {
    CrsGuess guess = guess(38_439_600, 39_439_600, 3_751_400, 3_751_500);
    assertThat(guess.certain()).isEmpty();
    assertThat(guess.findings()).extracting(Finding::code).containsExactly("GEO-012");
  }

  @Test
  void other_numbers_are_nothing_we_know() {
    assertThat(guess(0, 100, 0, 100).candidates()).isEmpty();
    assertThat(guess(174.9, 175.1, -36.9, -36.7).findings())
        .extracting(Finding::code)
        .containsExactly("GEO-015");
    assertThat(CrsGuess.of(new Envelope()).findings())
        .extracting(Finding::code)
        .containsExactly("GEO-013");
    assertThat(guess(Double.NaN, 1, 1, 2).candidates()).isEmpty();
  }

  private static CrsGuess guess(double west, double east, double south, double north) {
    return CrsGuess.of(new Envelope(west, east, south, north));
  }
}
