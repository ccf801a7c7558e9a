package org.shougeng.conventions;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.shougeng.conventions.Rooms.room;

import org.junit.jupiter.api.Test;

/** Which room may use which. Everything that is not said here is forbidden. */
class ArrowsTest {

  @Test
  void the_engine_knows_only_itself() {
    room("engine.area").mayUse();
    room("engine.geodesy").mayUse("engine.area");
    room("engine.parcel").mayUse("engine.area", "engine.geodesy");
    room("engine.coverage").mayUse("engine.area", "engine.geodesy");
    room("engine.overlay").mayUse("engine.area", "engine.geodesy", "engine.parcel");
    room("engine.formats").mayUse("engine.area", "engine.geodesy", "engine.parcel");
    room("engine.rules").mayUse("engine.area");
  }

  @Test
  void the_engine_has_no_framework_no_clock_and_no_network() {
    room("engine").neverUses("org.springframework", "java.net.http", "org.apache.poi");
  }

  @Test
  void the_demo_county_is_made_with_the_engine_alone() {
    room("fixtures").mayUse("engine");
  }

  @Test
  void the_verifier_stands_alone() {
    room("verifier").mayUse();
    room("verifier").neverUses("org.springframework", "java.sql", "java.net", "com", "tools");
  }

  @Test
  void each_duty_uses_what_it_answers_for() {
    room("platform").mayUse("engine");
    room("audit").mayUse("engine", "platform", "verifier");
    room("region").mayUse("engine", "platform", "audit");
    room("evidence").mayUse("engine", "platform", "audit", "region", "verifier");
    room("register")
        .mayUse("engine", "platform", "region", "audit", "evidence", "access", "verifier");
    room("operation").mayUse("engine", "platform", "audit", "access", "evidence", "verifier");
    room("parcel").mayUse("engine", "platform", "region", "audit", "evidence", "register");
    room("map").mayUse("engine", "platform", "region", "audit", "parcel");
    room("exchange").mayUse("engine", "platform", "region", "parcel");
    room("occupation")
        .mayUse(
            "engine",
            "platform",
            "region",
            "audit",
            "evidence",
            "register",
            "parcel",
            "exchange",
            "map");
    room("access").mayUse("engine", "platform", "audit", "region", "evidence");
    room("desk").mayUse("engine", "platform", "region", "audit", "access");
  }

  @Test
  void no_rooms_lean_on_each_other_in_a_ring() {
    slices().matching("org.shougeng.engine.(*)..").should().beFreeOfCycles().check(Rooms.CLASSES);
    slices().matching("org.shougeng.(*)..").should().beFreeOfCycles().check(Rooms.CLASSES);
  }
}
