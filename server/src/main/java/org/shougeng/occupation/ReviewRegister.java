package org.shougeng.occupation;

import org.shougeng.platform.actor.Permission;
import org.shougeng.register.Column;
import org.shougeng.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 套合审查台账: the reviews that were run, with their result in a sentence. */
@Configuration(proxyBeanMethods = false)
class ReviewRegister {

  @Bean
  @Order(20)
  Register reviewsRegister() {
    return Register.of("reviews", "套合审查台账", "Red-line reviews")
        .of("review")
        .numberedBy("id")
        .placedIn("owner_region", "responsible_region", "handler_region")
        .readBy(Permission.READ_REVIEWS)
        .sortedBy("-createdAt")
        .columns(
            Column.text("name", "项目名称", "Project").required().searched(),
            Column.text("headline", "审查结果", "Result")
                .from("headline_zh")
                .searched()
                .wide()
                .plain(),
            Column.region("place", "所在地", "Place").from("responsible_region").required(),
            Column.text("file", "红线文件", "Red line").from("file_name").searched().hidden(),
            Column.instant("createdAt", "审查时间", "Reviewed").required())
        .help("每次套合审查一行；点开可以看到结果并下载成果。", "One row for each review of a red line.")
        .build();
  }
}
