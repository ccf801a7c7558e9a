package org.shougeng.register;

import org.shougeng.platform.actor.Permission;
import org.shougeng.register.Column.Mask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 人员名册: who answers for which village's fields, and how to reach them. */
@Configuration(proxyBeanMethods = false)
class RosterRegister {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_REMARK = 500;
  private static final long MOST_MU = 1_000_000;

  @Bean
  @Order(40)
  Register peopleRegister() {
    return Register.of("people", "人员名册", "People")
        .of("person")
        .editedBy(Permission.EDIT_REGISTERS, "village")
        .sameBy("name", "phone")
        .sortedBy("village", "name")
        .columns(
            Column.text("name", "姓名", "Name")
                .required()
                .pinyin()
                .atMost(LONGEST_NAME)
                .personal(Mask.NAME)
                .example("张守田"),
            Column.choice(
                    "duty",
                    "职务",
                    "Duty",
                    Choice.of("COUNTY_CHIEF", "县级田长", "County field chief"),
                    Choice.of("TOWNSHIP_CHIEF", "乡级田长", "Township field chief"),
                    Choice.of("VILLAGE_CHIEF", "村级田长", "Village field chief"),
                    Choice.of("GRID_MEMBER", "网格员", "Grid member"),
                    Choice.of("INFORMANT", "耕保信息员", "Informant"),
                    Choice.of("CLERK", "经办人", "Clerk"))
                .required(),
            Column.text("phone", "手机号", "Mobile phone")
                .searched()
                .personal(Mask.PHONE)
                .shaped("1[3-9][0-9]{9}", "13900000001"),
            Column.region("village", "所在镇村", "Village")
                .required()
                .note("填 12 位代码或名称", "12-digit code or name")
                .example("990126101201"),
            Column.text("unit", "单位", "Office").searched().example("青禾县自然资源局"),
            Column.area("area", "责任耕地面积", "Fields in charge")
                .between(0, MOST_MU)
                .example("1250.5"),
            Column.date("since", "任职日期", "Since").example("2026-03-01"),
            Column.text("remark", "备注", "Remark").atMost(LONGEST_REMARK).wide().plain())
        .help(
            "田长、网格员和信息员的名册。可逐个录入，也可下载模板整批导入；导入后 24 小时内可以整批撤销。手机号只有管辖范围内有权限的人能看到全部。",
            "Field chiefs, grid members and informants. Enter them one by one "
                + "or import a filled template; an import "
                + "can be undone within 24 hours. Phones are masked for whoever may not read them.")
        .build();
  }
}
