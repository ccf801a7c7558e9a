package org.shougeng.register;

import java.util.List;
import java.util.Locale;
import org.shougeng.audit.ActTitles;
import org.shougeng.audit.AuditTrail;
import org.shougeng.platform.actor.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 审计日志: read like every register, written by nobody here. */
@Configuration(proxyBeanMethods = false)
class AuditRegister {

  @Bean
  @Order(900)
  Register audit(AuditTrail trail) {
    return Register.of("audit", "审计日志", "Audit log")
        .of("audit_entry")
        .numberedBy("seq")
        .placedIn("office", "region")
        .readBy(Permission.READ_AUDIT)
        .sortedBy("-seq")
        .columns(
            Column.integer("seq", "编号", "Number"),
            Column.instant("at", "时间", "Time"),
            Column.text("name", "人员", "Person").searched(),
            Column.text("account", "账号", "Account").searched(),
            Column.choice("act", "行为", "Act", () -> acts(trail)),
            Column.text("objectKind", "对象类别", "Kind of object").searched(),
            Column.text("objectId", "对象编号", "Object").searched().wide(),
            Column.region("region", "区域", "Region"),
            Column.region("office", "单位所在", "Office").hidden(),
            Column.text("detail", "细节", "Details").wide().plain(),
            Column.text("sha256", "封印 SHA-256", "Seal SHA-256").wide().hidden(),
            Column.text("sm3", "封印 SM3", "Seal SM3").wide().hidden())
        .help(
            "谁在什么时候对什么做了什么，一行一条，只增不改。点一行看封印；上方可核验整条链，导出后不用本系统也能核验。",
            "Who did what to what, when: one row an act, only ever added. "
                + "Click a row for its seal; check the whole chain "
                + "above, or export it for the verifier that needs no server.")
        .build();
  }

  private static List<Choice> acts(AuditTrail trail) {
    return trail.acts().stream()
        .map(code -> Choice.of(
            code,
            ActTitles.ofAct(code, Locale.SIMPLIFIED_CHINESE),
            ActTitles.ofAct(code, Locale.ENGLISH)))
        .toList();
  }
}
