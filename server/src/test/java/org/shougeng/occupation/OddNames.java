package org.shougeng.occupation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** More than five hundred names that break programs which are not careful; none is blank at its ends. */
final class OddNames {

  private static final List<String> SEEDS = List.of(
      "𠮷田",
      "𪚥𠀀",
      "㐂",
      "👩‍🌾",
      "🏳️‍🌈",
      "é",
      "e\u0301",
      "ﬁ",
      "ﷺ",
      "שלום",
      "\u202Eabc\u202C",
      "a\u200Bb",
      "\uFEFF前",
      "x\u2028y",
      "'",
      "''",
      "`",
      "“”",
      "«»",
      "--",
      "#",
      ";",
      "' or '1'='1",
      "'; drop table review; --",
      "') or ('a'='a",
      "${jndi:ldap:x}",
      "#{7*7}",
      "{{7*7}}",
      "%{7*7}",
      "$1",
      "%s",
      "%n",
      "%00",
      "%2e%2e",
      "{0}",
      "{name}",
      "{{name}}",
      "<script>alert(1)<script>",
      "<img src=x onerror=alert(1)>",
      "&amp;",
      "&lt;",
      "&#0;",
      "<!--",
      "-->",
      "]]>",
      "<![CDATA[x]]>",
      "<?xml?>",
      "javascript:alert(1)",
      "<svg onload=1>",
      "=1+1",
      "+1",
      "-1",
      "@sum(a1)",
      "=cmd|' calc'!a1",
      "'=1+1",
      "|x",
      "null",
      "undefined",
      "NaN",
      "true",
      "-0",
      "1e309",
      "0x10",
      "00012",
      "2026-11-23",
      "1,234.50",
      "１２３",
      "①",
      "Ⅻ",
      "％",
      "_",
      "%",
      "a%b",
      "a_b",
      "!",
      "_x0007_",
      "_x0041_x",
      "COM1",
      "aux",
      "..",
      "~",
      "a&b=c",
      "a?b#c",
      "a+b c",
      "*",
      "?",
      ":",
      "|",
      "<>",
      "\uE000",
      "\uFFFD",
      "İ",
      "ı",
      "ß",
      "Σς",
      "\u212B",
      "ø̈",
      "Z̷̢̢͓͙a̷l̴g̵o",
      "ก็็็็",
      "कि",
      "བོད",
      "ᠮᠣᠩ",
      "ئۇيغۇر",
      "한글",
      "ｶﾅ",
      "a,b",
      "a;b",
      "c:d",
      "名称 空格",
      "（括号）");

  private OddNames() {}

  static List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (String seed : SEEDS) {
      all.add(seed);
      all.add("前" + seed + "后");
      all.add(seed + seed);
      all.add(seed + "𠮷" + seed);
      all.add("a" + seed + " b" + seed);
    }
    for (int length : new int[] {1, 2, 99, 199, 200}) {
      all.add("长".repeat(length));
      all.add("𠮷".repeat(length));
    }
    return new ArrayList<>(all);
  }
}
