package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.map.LandClassStyle.Hatch;
import org.shougeng.map.LandClassStyle.Palette;

class LandClassStyleTest {

  @ParameterizedTest
  @EnumSource(CodeSystem.class)
  void every_class_has_a_style_with_a_colour_in_every_palette(CodeSystem system) {
    assertThat(LandClass.all(system)).isNotEmpty().allSatisfy(landClass -> {
      for (Palette palette : Palette.values()) {
        assertThat(LandClassStyle.of(landClass).color(palette)).matches("#[0-9A-F]{6}");
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"0101,#F8D072", "0103,#FFFBB1", "0301,#31AD69", "0701,#E56766", "1101,#A3D6F5"})
  void survey_colours_are_those_of_the_public_style_tables(String code, String color) {
    assertThat(LandClassStyle.of(LandClass.get(code)).color(Palette.SURVEY)).isEqualTo(color);
  }

  @Test
  void an_adjustable_class_looks_like_its_own_class() {
    LandClassStyle orchard = LandClassStyle.of(LandClass.get("0201"));
    LandClassStyle adjustable = LandClassStyle.of(LandClass.get("0201K"));
    assertThat(adjustable.colors()).isEqualTo(orchard.colors());
    assertThat(adjustable.hatch()).isEqualTo(orchard.hatch());
  }

  @Test
  void the_three_cultivated_classes_differ_by_hatch_too() {
    assertThat(LandClassStyle.of(LandClass.get("0101")).hatch()).isEqualTo(Hatch.BARS);
    assertThat(LandClassStyle.of(LandClass.get("0102")).hatch()).isEqualTo(Hatch.SPARSE_DOTS);
    assertThat(LandClassStyle.of(LandClass.get("0103")).hatch()).isEqualTo(Hatch.NONE);
  }
}
