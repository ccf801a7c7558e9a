package org.shougeng.platform.paper;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The typefaces of official papers (GB/T 9704-2012 names the designs, not the products), by what is
 * installed where the papers are opened. A setting of the office.
 */
public enum PaperFonts {
  /** Windows with WPS or Office, and the title face that bureaus install. */
  WINDOWS("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体", "Times New Roman"),
  /** Founder's faces, usual on UOS and Kylin. */
  FOUNDER("方正小标宋_GBK", "方正仿宋_GBK", "方正黑体_GBK", "方正楷体_GBK", "方正书宋_GBK", "Times New Roman"),
  /** Faces under the SIL Open Font Licence. */
  OPEN(
      "Noto Serif CJK SC",
      "朱雀仿宋",
      "Noto Sans CJK SC",
      "霞鹜文楷",
      "Noto Serif CJK SC",
      "Liberation Serif");

  /** What a typeface is used for. */
  enum Role {
    TITLE,
    BODY,
    HEADING,
    SUBHEADING,
    PAGE_NUMBER,
    LATIN
  }

  private final Map<Role, String> faces = new EnumMap<>(Role.class);

  PaperFonts(String... faces) {
    for (Role role : Role.values()) {
      this.faces.put(role, faces[role.ordinal()]);
    }
  }

  /** The typeface names this preset allows in a document. */
  public Set<String> names() {
    return new TreeSet<>(faces.values());
  }

  /**
   * The face of this preset for a face that a template names: its counterpart when another preset has
   * it, else the face of body text.
   */
  String counterpart(String face) {
    if (faces.containsValue(face)) {
      return face;
    }
    return role(face).map(this::face).orElseGet(() -> face(Role.BODY));
  }

  private static Optional<Role> role(String face) {
    return Arrays.stream(values())
        .flatMap(preset -> preset.faces.entrySet().stream())
        .filter(entry -> entry.getValue().equals(face))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String face(Role role) {
    return faces.getOrDefault(role, "");
  }
}
