package org.shougeng.jurisdiction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.parcel.ControlArea;
import org.shougeng.parcel.LayerDraft;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.TestServer;

/**
 * A county of two townships with four villages in a row from west to east, each with three parcels of its own
 * land class. Names, numbers and areas of every village are found nowhere else, so one of them in an answer
 * tells whose land the answer is about. One ecological red line, which names no village, crosses all of them.
 */
record Land(List<Village> villages, LayerVersion parcels, LayerVersion pbf, LayerVersion eco) {

  static final AdminCode CITY = new AdminCode("990100000000");
  static final AdminCode COUNTY = new AdminCode("990126000000");
  static final AdminCode OTHER_COUNTY = new AdminCode("990127000000");
  static final AdminCode WEST_TOWN = new AdminCode("990126100000");
  static final AdminCode EAST_TOWN = new AdminCode("990126101000");

  private static final int PARCELS = 3;
  private static final double SIDE = 1000;

  /**
   * A village with what is found of it alone.
   *
   * @param west metres from the county's western edge
   * @param areas the areas of its parcels in m², as they were surveyed
   */
  record Village(
      AdminCode code, String mark, LandClass landClass, double west, List<String> areas) {

    /** What tells that an answer speaks of this village. */
    Set<String> marks() {
      return Set.of(
          mark,
          number(0),
          number(1),
          number(2),
          areas.get(0),
          areas.get(1),
          areas.get(2),
          total().toPlainString());
    }

    BigDecimal total() {
      return areas.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String owner() {
      return "集体" + mark;
    }

    /** The number of a parcel of the village, digits as everywhere. */
    String number(int parcel) {
      return "%d%d".formatted(57_190 + (int) (west / SIDE), parcel);
    }

    Geometry box() {
      return SmallCounty.box(west, 0, SIDE, PARCELS * SIDE);
    }

    /** A red line of 100 m by 100 m on its first parcel. */
    Geometry redLine() {
      return SmallCounty.box(west + 300, 300, 100, 100);
    }

    Coordinate middle() {
      return SmallCounty.degrees(west + SIDE / 2, SIDE / 2);
    }
  }

  private static Village village(int index, String code, String mark, String landClass) {
    List<String> areas = new ArrayList<>();
    for (int parcel = 0; parcel < PARCELS; parcel++) {
      areas.add("%d%d%d.%d%d".formatted(81 + index, 37 + 7 * parcel, 613 + index, index + 1, 7));
    }
    return new Village(new AdminCode(code), mark, LandClass.get(landClass), index * SIDE, areas);
  }

  /** Plants the county in a server. */
  static Land in(TestServer server) {
    List<Village> villages = List.of(
        village(0, "990126100201", "ZQKV", "0101"),
        village(1, "990126100202", "WXBJ", "0103"),
        village(2, "990126101201", "PDHG", "0301"),
        village(3, "990126101202", "YMTF", "0401"));
    server.part(CountyRegister.class).set(new County(COUNTY, "青禾县", false));
    ParcelLayers layers = server.part(ParcelLayers.class);
    List<Parcel> parcels =
        villages.stream().flatMap(each -> parcels(each).stream()).toList();
    List<ControlArea> patches = villages.stream().map(Land::patch).toList();
    Geometry line = SmallCounty.box(-500, 200, 5_000, 150);
    ControlArea eco =
        new ControlArea(1, "", "生态保护红线", SurveyArea.in(SmallCounty.CRS).of(line), line);
    Jobs jobs = server.part(Jobs.class);
    return new Land(
        villages,
        add(
            jobs,
            layers,
            progress -> layers.addParcels(
                draft(LayerKind.PARCELS), Jurisdiction.EVERYWHERE, parcels::forEach, progress)),
        add(
            jobs,
            layers,
            progress -> layers.addAreas(
                draft(LayerKind.PBF), Jurisdiction.EVERYWHERE, patches::forEach, progress)),
        add(
            jobs,
            layers,
            progress -> layers.addAreas(
                draft(LayerKind.ECO_RED_LINE),
                Jurisdiction.EVERYWHERE,
                rows -> rows.accept(eco),
                progress)));
  }

  private static LayerVersion add(
      Jobs jobs, ParcelLayers layers, Function<JobProgress, LayerVersion> work) {
    Job job = jobs.runNow(
        "import",
        "test",
        progress -> new Job.Result("layer", work.apply(progress).id().toString()),
        new JobProgress());
    return layers.get(
        new LayerId(Long.parseLong(Objects.requireNonNull(job.result()).id())),
        Jurisdiction.EVERYWHERE);
  }

  private static LayerDraft draft(LayerKind kind) {
    return new LayerDraft(
        kind, kind.chinese(), "2025", LocalDate.of(2025, 12, 31), SmallCounty.CRS, "county.gpkg");
  }

  private static List<Parcel> parcels(Village village) {
    List<Parcel> parcels = new ArrayList<>();
    for (int i = 0; i < PARCELS; i++) {
      int row = (int) (village.west / SIDE) * PARCELS + i + 1;
      parcels.add(new Parcel(
          new Parcel.Identity(
              row,
              new FeatureId("%sB%06d".formatted(village.mark, row)),
              village.number(i),
              village.code,
              "村" + village.mark,
              2025),
          new Parcel.Tenure("30", village.code + "0000000", village.owner()),
          new Parcel.LandUse(village.landClass, null, 0, 7, ""),
          Parcel.SurveyedAreas.of(
              Area.ofHundredths(
                  new BigDecimal(village.areas.get(i)).movePointRight(2).longValueExact()),
              BigDecimal.ZERO.setScale(4)),
          SmallCounty.box(village.west, i * SIDE, SIDE, SIDE)));
    }
    return parcels;
  }

  /** Permanent basic farmland on the southern third of the village, under its code. */
  private static ControlArea patch(Village village) {
    Geometry shape = SmallCounty.box(village.west, 0, SIDE, SIDE);
    return new ControlArea(
        (long) (village.west / SIDE) + 1,
        "P" + village.mark,
        "片块" + village.mark,
        village.code,
        SurveyArea.in(SmallCounty.CRS).of(shape),
        shape);
  }

  List<Village> within(Jurisdiction jurisdiction) {
    return villages.stream()
        .filter(village -> jurisdiction.covers(village.code))
        .toList();
  }
}
