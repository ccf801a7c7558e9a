package org.shougeng.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.InputRefused;

class ChineseFontTest {

  @Test
  void a_preferred_font_is_taken_before_others_that_show_chinese() {
    List<String> installed = List.of("AR PL UMing CN", "Microsoft YaHei", "SimSun");
    assertThat(ChineseFont.among(installed, font -> true).getName()).isEqualTo("Microsoft YaHei");
  }

  @Test
  void any_font_that_shows_chinese_will_do() {
    List<String> installed = List.of("Courier", "AR PL UMing CN");
    assertThat(ChineseFont.among(installed, font -> font.contains("UMing")).getName())
        .isEqualTo("AR PL UMing CN");
  }

  @Test
  void a_machine_without_chinese_is_told_what_to_install() {
    assertThatThrownBy(() -> ChineseFont.among(List.of("Courier"), font -> false))
        .isInstanceOfSatisfying(
            InputRefused.class,
            refused -> assertThat(refused.findings()).singleElement().satisfies(finding -> {
              assertThat(finding.code()).isEqualTo("PAP-001");
              assertThat(finding.remedy(Locale.CHINESE)).contains("fonts-noto-cjk");
            }));
  }
}
