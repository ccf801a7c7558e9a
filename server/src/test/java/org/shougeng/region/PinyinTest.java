package org.shougeng.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shougeng.region.Pinyin.Match;

/** Readings by the dictionary (现代汉语词典), and by the people of a place where they differ. */
class PinyinTest {

  @Test
  void a_name_is_found_by_its_initials_and_by_its_sound() {
    Pinyin town = Pinyin.of("杨柳镇");
    assertThat(town.match("ylz")).isEqualTo(Match.WHOLE);
    assertThat(town.match("yangliuzhen")).isEqualTo(Match.WHOLE);
    assertThat(town.match("yangliu")).isEqualTo(Match.BEGINNING);
    assertThat(town.match("YL")).isEqualTo(Match.BEGINNING);
    assertThat(town.match("liuzhen")).isEqualTo(Match.INSIDE);
    assertThat(town.match("ylc")).isEqualTo(Match.NONE);
  }

  @Test
  void syllables_may_be_cut_short_anywhere() {
    Pinyin town = Pinyin.of("杨柳镇");
    assertThat(town.match("yliuz")).isEqualTo(Match.WHOLE);
    assertThat(town.match("yanglz")).isEqualTo(Match.WHOLE);
    assertThat(town.match("yang liu")).isEqualTo(Match.BEGINNING);
  }

  @Test
  void a_place_is_read_as_its_people_read_it() {
    assertThat(Pinyin.of("六安市").full()).isEqualTo(" lu'an'shi");
    assertThat(Pinyin.of("洪洞县").initials()).isEqualTo(" htx");
    assertThat(Pinyin.of("东莞").full()).isEqualTo(" dong'guan");
  }

  @Test
  void a_character_of_two_readings_is_found_by_both() {
    assertThat(Pinyin.of("长岭村").match("clc")).isEqualTo(Match.WHOLE);
    assertThat(Pinyin.of("长岭村").match("zlc")).isEqualTo(Match.WHOLE);
  }

  @Test
  void letters_and_digits_stand_for_themselves_and_odd_signs_for_nothing() {
    assertThat(Pinyin.of("G40 高速·二标").match("g40gs")).isEqualTo(Match.BEGINNING);
    assertThat(Pinyin.of("").match("a")).isEqualTo(Match.NONE);
    assertThat(Pinyin.of("😀村").match("c")).isEqualTo(Match.WHOLE);
    assertThat(Pinyin.of("绿").match("lv")).isEqualTo(Match.WHOLE);
  }

  @Test
  void many_characters_of_many_readings_do_not_explode() {
    assertThat(Pinyin.of("和和和和和和和和和和").readings()).hasSizeLessThanOrEqualTo(16);
  }

  @Test
  void what_a_store_keeps_is_read_back() {
    Pinyin town = Pinyin.of("长岭乡");
    assertThat(Pinyin.parse(town.full())).isEqualTo(town);
  }
}
