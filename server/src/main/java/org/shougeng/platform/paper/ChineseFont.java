package org.shougeng.platform.paper;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.function.Predicate;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** The font in which pictures made on this machine write Chinese. */
public final class ChineseFont {

  private static final List<String> PREFERRED = List.of(
      "Noto Sans CJK SC",
      "Source Han Sans SC",
      "思源黑体",
      "Microsoft YaHei",
      "微软雅黑",
      "SimHei",
      "黑体",
      "WenQuanYi Micro Hei",
      "SimSun",
      "宋体");
  private static final String SAMPLE = "耕地图斑永久基本农田";

  private ChineseFont() {}

  /**
   * The first installed font that shows Chinese, at one point size.
   *
   * @throws InputRefused with {@code PAP-001} if none is installed
   */
  public static Font find() {
    return among(Holder.INSTALLED, ChineseFont::showsChinese);
  }

  /** The preferred one of some font families, else the first that {@code showsChinese}. */
  static Font among(List<String> families, Predicate<String> showsChinese) {
    return PREFERRED.stream()
        .filter(families::contains)
        .findFirst()
        .or(() -> families.stream().filter(showsChinese).findFirst())
        .map(name -> new Font(name, Font.PLAIN, 1))
        .orElseThrow(() -> new InputRefused(Finding.error("PAP-001")));
  }

  private static boolean showsChinese(String family) {
    return new Font(family, Font.PLAIN, 1).canDisplayUpTo(SAMPLE) < 0;
  }

  /** Listing the installed fonts reads every one, so it is done once. */
  private static final class Holder {
    private static final List<String> INSTALLED =
        List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
  }
}
