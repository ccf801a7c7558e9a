package org.shougeng.occupation;

import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.overlay.CultivatedSummary;
import org.shougeng.engine.overlay.OverlayResult;

/** The result of a review in one sentence, in 亩: what leaders ask first. */
final class Headlines {

  private Headlines() {}

  static Review.Headline of(OverlayResult result) {
    CultivatedSummary cultivated = CultivatedSummary.of(result);
    String total = mu(result.total().gross());
    String chinese = "共 %s 亩，占耕地 %s 亩（水田 %s 亩），%s"
        .formatted(
            total,
            mu(cultivated.total()),
            mu(cultivated.paddy()),
            cultivated.pbf().map(area -> "其中永久基本农田 " + mu(area) + " 亩").orElse("永久基本农田未核对"));
    String english = "%s mu in all, %s mu of it cultivated (%s mu paddy), %s"
        .formatted(
            total,
            mu(cultivated.total()),
            mu(cultivated.paddy()),
            cultivated
                .pbf()
                .map(area -> mu(area) + " mu of that permanent basic farmland")
                .orElse("permanent basic farmland not checked"));
    Area uncovered = result.uncovered().gross();
    return uncovered.isPositive()
        ? new Review.Headline(
            chinese + "；" + mu(uncovered) + " 亩没有图斑覆盖",
            english + "; " + mu(uncovered) + " mu not covered by any parcel")
        : new Review.Headline(chinese, english);
  }

  private static String mu(Area area) {
    return area.in(AreaUnit.MU).toPlainString();
  }
}
