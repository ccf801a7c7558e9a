package org.shougeng.desk.web;

import org.jspecify.annotations.Nullable;
import org.shougeng.desk.Addressee;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;

/**
 * An addressee as the browser names it: {@code {kind: PERSON, key: account}} or {@code {kind: OFFICE,
 * region}}.
 */
record HolderText(Addressee.@Nullable Kind kind, @Nullable String key, @Nullable String region) {

  /**
   * @throws InputRefused {@code DSK-001} if it names nobody
   */
  static Addressee read(@Nullable HolderText text, Actor actor) {
    if (text == null || text.kind == null) {
      throw nobody();
    }
    String key = text.key == null ? "" : text.key;
    if (text.kind == Addressee.Kind.PERSON) {
      return Addressee.person(key, actor.office());
    }
    AdminCode region =
        AdminCode.parse(text.region == null ? "" : text.region).orElseThrow(HolderText::nobody);
    return new Addressee(text.kind, key, region);
  }

  private static InputRefused nobody() {
    return new InputRefused(Finding.error("DSK-001"));
  }
}
