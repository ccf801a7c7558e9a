package org.shougeng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AuditActTest {

  @Test
  void numbers_of_people_are_blotted_out() {
    AuditAct act = AuditAct.of("evidence.attach")
        .with("file", "王某 13812345678 身份证11010519491231002X.jpg")
        .with("unit", "610126103201000000123")
        .with("parcel", "990126011000000001");
    assertThat(act.details())
        .containsEntry("file", "王某 *** 身份证***.jpg")
        .containsEntry("unit", "610126103201000000123")
        .containsEntry("parcel", "990126011000000001");
  }

  @Test
  void a_detail_named_as_a_secret_is_a_mistake_in_the_code() {
    AuditAct act = AuditAct.of("account.change");
    assertThatThrownBy(() -> act.with("password", "x")).hasMessageContaining("no secret");
  }

  @Test
  void an_act_is_named_by_room_and_verb() {
    assertThatThrownBy(() -> AuditAct.of("Import")).hasMessageContaining("room.verb");
  }

  @Test
  void long_details_are_cut_between_characters() {
    AuditAct act = AuditAct.of("evidence.attach").with("file", "𠮷".repeat(300));
    assertThat(act.details().get("file")).isEqualTo("𠮷".repeat(200));
  }
}
