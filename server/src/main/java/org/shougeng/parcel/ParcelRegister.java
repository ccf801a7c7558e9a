package org.shougeng.parcel;

import java.util.List;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.platform.actor.Permission;
import org.shougeng.register.Choice;
import org.shougeng.register.Column;
import org.shougeng.register.Edition;
import org.shougeng.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 现状图斑台账: the parcels of a layer version, under the survey's own names (TD/T 1057-2020). */
@Configuration(proxyBeanMethods = false)
class ParcelRegister {

  @Bean
  @Order(10)
  Register parcelsRegister(ParcelLayers layers) {
    return Register.of("parcels", "现状图斑台账", "Parcels of the land survey")
        .ofEditions(() -> editions(layers))
        .numberedBy("fid")
        .placedIn("zldwdm")
        .readBy(Permission.READ_LAND)
        .columns(
            Column.text("number", "图斑编号", "Parcel number")
                .from("tbbh")
                .searched()
                .required(),
            Column.text("featureId", "标识码", "Feature id")
                .from("bsm")
                .searched()
                .required()
                .hidden(),
            Column.region("village", "坐落代码", "Location code")
                .from("zldwdm")
                .required()
                .hidden(),
            Column.text("villageName", "坐落单位", "Location")
                .from("zldwmc")
                .searched()
                .required(),
            landClass(),
            Column.text("owner", "权属单位", "Owner").from("qsdwmc").searched().required(),
            Column.text("tenure", "权属性质", "Tenure").from("qsxz").required().hidden(),
            Column.area("net", "图斑地类面积", "Net area").required().in(AreaUnit.MU),
            Column.area("gross", "图斑面积", "Gross area").required(),
            Column.area("ridge", "扣除地类面积", "Ridge area").required().hidden(),
            Column.text("ridgeCoefficient", "扣除系数", "Ridge coefficient")
                .from("kcxs")
                .hidden(),
            slope(),
            Column.choice(
                    "terrace",
                    "耕地类型",
                    "Terrace or slope",
                    Choice.of("TT", "梯田", "Terrace"),
                    Choice.of("PD", "坡地", "Slope"))
                .from("gdlx"),
            Column.integer("grade", "耕地等别", "Grade").from("nullif(gddb, 0)"),
            Column.text("planting", "种植属性", "Planting")
                .from("zzsxdm")
                .required()
                .hidden(),
            Column.integer("year", "数据年份", "Year").from("sjnf").required().hidden())
        .help(
            "一行一个图斑。上方选年度版本；按坐落、地类、面积筛选后，合计行随之变化；导出的就是眼前所见。",
            "One row for each parcel. Choose the version above; filter by place, "
                + "class or area and the sums follow; "
                + "an export is what you see.")
        .build();
  }

  private static Column landClass() {
    return Column.choice("landClass", "地类", "Land class", ParcelRegister::landClasses)
        .from("dlbm")
        .required();
  }

  private static List<Choice> landClasses() {
    return LandClass.all(CodeSystem.THIRD_SURVEY).stream()
        .map(each -> Choice.of(each.code(), each.name(), each.english()))
        .toList();
  }

  /** 坡度级 1 to 5; nothing where the survey gives none (TD/T 1055-2019). */
  private static Column slope() {
    return Column.choice(
            "slope",
            "坡度级",
            "Slope",
            Choice.of("1", "≤2°", "≤2°"),
            Choice.of("2", "2°～6°", "2°–6°"),
            Choice.of("3", "6°～15°", "6°–15°"),
            Choice.of("4", "15°～25°", "15°–25°"),
            Choice.of("5", "＞25°", ">25°"))
        .from("cast(nullif(gdpdjb, 0) as text)");
  }

  private static List<Edition> editions(ParcelLayers layers) {
    return layers.list(Jurisdiction.EVERYWHERE).stream()
        .filter(layer -> layer.kind() == LayerKind.PARCELS)
        .map(layer -> new Edition(
            layer.id().toString(),
            layer.source().name() + " " + layer.source().version(),
            layer.id().table()))
        .toList();
  }
}
