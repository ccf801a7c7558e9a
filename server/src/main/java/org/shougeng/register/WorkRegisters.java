package org.shougeng.register;

import org.shougeng.platform.actor.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Registers of what other rooms keep and this one only shows: the division tree, and one's own long work. */
@Configuration(proxyBeanMethods = false)
class WorkRegisters {

  /** Regions of today; all readings of a name run together, then their initials. */
  private static final String REGIONS_TODAY =
      """
      (select code, name, level, valid_from, replace(pinyin, '''', '') || initials as name_pinyin
         from region where valid_until is null) region_today
      """;

  @Bean
  @Order(50)
  Register regionsRegister() {
    return Register.of("regions", "行政区划", "Regions")
        .of(REGIONS_TODAY)
        .keyedBy("code")
        .placedIn("code")
        .readBy(Permission.READ_LAND)
        .sortedBy("code")
        .columns(
            Column.text("code", "行政区划代码", "Code").required().searched(),
            Column.text("name", "名称", "Name").required().pinyin(),
            Column.choice(
                    "level",
                    "级别",
                    "Level",
                    Choice.of("PROVINCE", "省", "Province"),
                    Choice.of("CITY", "市", "City"),
                    Choice.of("COUNTY", "县", "County"),
                    Choice.of("TOWNSHIP", "乡镇", "Township"),
                    Choice.of("VILLAGE", "村", "Village"))
                .required(),
            Column.date("validFrom", "启用日期", "In force since").required())
        .help(
            "本辖区今天的行政区划，可按名称、代码或拼音首字母查找。",
            "The regions of today that you answer for, by name, code or pinyin initials.")
        .build();
  }

  @Bean
  @Order(60)
  Register jobsRegister() {
    return Register.of("jobs", "我的任务", "My jobs")
        .of("job")
        .numberedBy("id")
        .ownedBy("owner")
        .readBy(Permission.USE_DESK)
        .sortedBy("-submittedAt")
        .columns(
            Column.text("title", "任务", "Job").required().searched().wide(),
            Column.choice(
                    "state",
                    "状态",
                    "State",
                    Choice.of("QUEUED", "排队", "Waiting"),
                    Choice.of("RUNNING", "进行中", "Running"),
                    Choice.of("DONE", "完成", "Done"),
                    Choice.of("FAILED", "未成", "Failed"),
                    Choice.of("CANCELLED", "已取消", "Cancelled"),
                    Choice.of("INTERRUPTED", "中断", "Interrupted"))
                .required(),
            Column.instant("submittedAt", "提交时间", "Submitted").required(),
            Column.instant("endedAt", "结束时间", "Ended"))
        .help("您提交的导入、导出等长任务；完成后结果在原处查看。", "Your imports, exports and other long work.")
        .build();
  }
}
