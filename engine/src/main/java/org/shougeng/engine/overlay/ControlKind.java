package org.shougeng.engine.overlay;

/** What a control layer controls. */
public enum ControlKind {
  /** 永久基本农田 */
  PBF("永久基本农田", "Permanent basic farmland"),
  /** 生态保护红线 */
  ECO_RED_LINE("生态保护红线", "Ecological red line"),
  /** 城镇开发边界 */
  URBAN_BOUNDARY("城镇开发边界", "Urban development boundary");

  private final String chinese;
  private final String english;

  ControlKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
