package org.shougeng.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.engine.rules.Term;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the people of the demonstration something to do, around the day on which it is first started. */
@Component
final class DemoDesk {

  private static final Actor DEMO = new Actor(
      Actor.SYSTEM.account(),
      Actor.SYSTEM.name(),
      Actor.COUNTRY,
      Jurisdiction.EVERYWHERE,
      Set.of());

  private final CountyRegister county;
  private final ToDos toDos;
  private final StatutoryClocks clocks;
  private final Messages messages;
  private final Clock clock;

  DemoDesk(
      CountyRegister county, ToDos toDos, StatutoryClocks clocks, Messages messages, Clock clock) {
    this.county = county;
    this.toDos = toDos;
    this.clocks = clocks;
    this.messages = messages;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void furnish() {
    county
        .find()
        .filter(County::demo)
        .filter(demo -> toDos.seenBy(DEMO).isEmpty())
        .ifPresent(demo -> furnish(demo.code()));
  }

  private void furnish(AdminCode code) {
    LocalDate today = CivilTime.dayOf(clock.instant());
    AdminCode township = new AdminCode(code.prefix() + "101000");
    Addressee section = Addressee.post(PostKind.COUNTY_SECTION, code);
    Addressee office = Addressee.post(PostKind.TOWNSHIP, township);
    start("示例：临时用地申请", "材料补正告知期限", "行政许可法 第三十二条", Term.workingDays(5))
        .from(today.minusDays(12), "一次告知需要补正的全部内容", section, code);
    start("示例：永久基本农田范围信息公开申请", "答复期限", "政府信息公开条例 第三十三条", Term.workingDays(20))
        .from(today.minusDays(26), "作出书面答复", section, code);
    StatutoryClock paused = start("示例：临时用地许可", "许可决定期限", "行政许可法 第四十二条", Term.workingDays(20))
        .from(today.minusDays(9), "作出准予或不予许可的决定", section, code);
    clocks.pause(DEMO, paused.id(), today.minusDays(3), "申请人补正材料");
    start("示例：柳溪镇占用耕地线索", "处罚决定期限", "行政处罚法 第六十条", Term.days(90))
        .from(today.minusDays(85), "作出处理决定", office, township);
    toDos.give(
        DEMO,
        new ToDoDraft(
            new Matter("note", "demo-parcels", "示例：核对 2025 年图斑台账", "/registers/parcels"),
            "核对坐落、权属和面积",
            today.plusDays(14),
            section,
            Placement.in(code)));
    messages.deliver(
        DEMO,
        new MessageDraft(Addressee.office(code), "欢迎使用示例县", "这里的待办、期限和消息都是示例，可以随意办理。", "/todos"));
  }

  private Started start(String title, String name, String basis, Term term) {
    return new Started(
        new Matter("note", "demo-" + name, title, ""), new StatutoryClock.Rule(name, basis, term));
  }

  /** A clock of the demonstration on its way. */
  private final class Started {
    private final Matter matter;
    private final StatutoryClock.Rule rule;

    Started(Matter matter, StatutoryClock.Rule rule) {
      this.matter = matter;
      this.rule = rule;
    }

    StatutoryClock from(LocalDate day, String step, Addressee holder, AdminCode place) {
      return clocks.start(
          DEMO, new ClockStart(matter, rule, day, step, holder, Placement.in(place)));
    }
  }
}
