package org.shougeng.parcel;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.overlay.ControlKind;

/** What a layer is about. */
public enum LayerKind {
  /** 地类图斑 DLTB */
  PARCELS("地类图斑", "Parcels", null),
  /** 永久基本农田 */
  PBF("永久基本农田", "Permanent basic farmland", ControlKind.PBF),
  /** 生态保护红线 */
  ECO_RED_LINE("生态保护红线", "Ecological red line", ControlKind.ECO_RED_LINE),
  /** 城镇开发边界 */
  URBAN_BOUNDARY("城镇开发边界", "Urban development boundary", ControlKind.URBAN_BOUNDARY),
  /** 村级调查区 CJDCQ or 行政区 XZQ, for the names of villages and townships */
  VILLAGES("村级调查区", "Villages", null);

  private final String chinese;
  private final String english;
  private final @Nullable ControlKind control;

  LayerKind(String chinese, String english, @Nullable ControlKind control) {
    this.chinese = chinese;
    this.english = english;
    this.control = control;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  /** The kind's name in the language of {@code locale}, Chinese unless English is asked for. */
  public String name(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
  }

  /** What the layer controls, if it is a control layer. */
  public Optional<ControlKind> control() {
    return Optional.ofNullable(control);
  }

  /** The kind of layer that answers for {@code control}. */
  public static LayerKind of(ControlKind control) {
    return switch (control) {
      case PBF -> PBF;
      case ECO_RED_LINE -> ECO_RED_LINE;
      case URBAN_BOUNDARY -> URBAN_BOUNDARY;
    };
  }
}
