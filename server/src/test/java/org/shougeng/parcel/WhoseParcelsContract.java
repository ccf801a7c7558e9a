package org.shougeng.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shougeng.parcel.Deliveries.EAST;
import static org.shougeng.parcel.Deliveries.NORTH;
import static org.shougeng.parcel.Deliveries.draft;
import static org.shougeng.parcel.Deliveries.parcels2025;
import static org.shougeng.parcel.Deliveries.square;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.actor.Forbidden;

/** Whose parcels and plan lines an office meets, on every database: six squares, three of each township. */
abstract class WhoseParcelsContract {

  private static final AdminCode WEST_VILLAGE = new AdminCode("410000100201");
  private static final AdminCode EAST_VILLAGE = new AdminCode("410000101201");
  private static final Jurisdiction WEST = Jurisdiction.of(new AdminCode("410000100000"));
  private static final Jurisdiction EAST_TOWN = Jurisdiction.of(new AdminCode("410000101000"));
  private static final Jurisdiction COUNTY = Jurisdiction.of(new AdminCode("410000000000"));
  private static final Jurisdiction OTHER = Jurisdiction.of(new AdminCode("420001000000"));

  private TestDatabase store;
  private Jobs jobs;
  private ParcelLayers layers;

  abstract TestDatabase open();

  @BeforeEach
  void open_the_store() {
    store = open();
    jobs = store.jobs();
    layers = new ParcelLayers(store.database(), Clock.systemUTC(), List.of());
  }

  @AfterEach
  void close_the_store() throws InterruptedException {
    jobs.close();
    store.close();
  }

  @Test
  void a_township_meets_its_own_parcels_as_if_there_were_no_others() {
    LayerId id = addParcels(COUNTY).id();

    LayerVersion part = layers.get(id, WEST);
    assertThat(part.content().features()).isEqualTo(3);
    assertThat(part.content().gross().hundredths()).isEqualTo(3 * 999_910);
    assertThat(part.content().extent()).isEqualTo(box(0, 3));
    assertThat(layers.list(WEST)).containsExactly(part);
    List<Long> rows = new ArrayList<>();
    layers.forEach(id, WEST, parcel -> rows.add(parcel.identity().row()));
    layers.forEachWithin(
        id, WEST, box(0, 6), parcel -> rows.add(parcel.identity().row()));
    assertThat(rows).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    assertThat(layers.find(id, WEST, 3)).isPresent();
    assertThat(layers.find(id, WEST, 4)).isEmpty();
    assertThat(layers.at(id, WEST, new Coordinate(EAST + 450, NORTH + 50))).isEmpty();
    assertThat(layers.at(id, EAST_TOWN, new Coordinate(EAST + 450, NORTH + 50))).hasSize(1);
  }

  @Test
  void another_county_does_not_know_that_there_is_a_layer() {
    LayerId id = addParcels(COUNTY).id();

    assertThat(layers.list(OTHER)).isEmpty();
    assertThat(layers.current(LayerKind.PARCELS, OTHER)).isEmpty();
    assertThatThrownBy(() -> layers.get(id, OTHER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> layers.undo(id, OTHER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> layers.get(id, Jurisdiction.NONE)).isInstanceOf(NotFound.class);
  }

  @Test
  void who_answers_for_a_part_neither_undoes_nor_imports_the_whole() {
    LayerId id = addParcels(COUNTY).id();
    assertThatThrownBy(() -> layers.undo(id, WEST)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> layers.managed(id, WEST)).isInstanceOf(Forbidden.class);
    layers.undo(id, COUNTY);

    assertThatThrownBy(() -> addParcels(WEST))
        .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.findings())
            .extracting(finding -> finding.code())
            .containsExactly("LYR-009"));
    assertThat(layers.list(COUNTY)).isEmpty();
  }

  @Test
  void patches_that_name_their_village_are_shown_by_it() {
    addParcels(COUNTY);
    LayerId id = addAreas(LayerKind.PBF, patch(1, WEST_VILLAGE, 2), patch(2, EAST_VILLAGE, 3))
        .id();
    assertThat(areas(id, WEST)).extracting(ControlArea::row).containsExactly(1L);
    assertThat(areas(id, COUNTY)).hasSize(2);
    assertThat(layers.get(id, WEST).content().features()).isEqualTo(1);
  }

  @Test
  void a_plan_line_that_names_no_village_is_cut_at_the_edge_of_the_ground() {
    addParcels(COUNTY);
    Geometry line =
        Deliveries.wkt("POLYGON ((%1$s %3$s, %1$s %4$s, %2$s %4$s, %2$s %3$s, %1$s %3$s))"
            .formatted(EAST + 200, EAST + 500, NORTH + 10, NORTH + 60));
    LayerId id = addAreas(LayerKind.ECO_RED_LINE, new ControlArea(1, "", "", area(line), line))
        .id();

    // Of its 300 m, 100 m lie in the west, whose boxes end at 300 m.
    Geometry west = box(line, 200, 300);
    assertThat(areas(id, WEST)).hasSize(1);
    assertThat(areas(id, WEST).get(0).geometry().equalsTopo(west)).isTrue();
    assertThat(layers.get(id, WEST).content().gross()).isEqualTo(area(west));
    assertThat(areas(id, COUNTY).get(0).geometry().equalsTopo(line)).isTrue();

    // With villages on the map, the ground is theirs: here the west ends at 250 m.
    addAreas(
        LayerKind.VILLAGES,
        new ControlArea(1, "", "", WEST_VILLAGE, area(line), ground(0, 250)),
        new ControlArea(2, "", "", EAST_VILLAGE, area(line), ground(250, 600)));
    assertThat(areas(id, WEST).get(0).geometry().equalsTopo(box(line, 200, 250)))
        .isTrue();
    assertThat(layers.get(id, WEST).content().gross()).isEqualTo(area(box(line, 200, 250)));
  }

  @Test
  void equal_views_are_those_that_show_the_same_rows() {
    LayerVersion layer = addParcels(COUNTY);
    Jurisdiction city =
        Jurisdiction.of(new AdminCode("410000000000"), new AdminCode("420000000000"));
    assertThat(layers.view(layer, city)).isEqualTo(layers.view(layer, COUNTY));
    assertThat(layers.view(layer, WEST)).isNotEqualTo(layers.view(layer, EAST_TOWN));
  }

  @Test
  void layers_from_before_anybody_asked_whose_they_are_get_measured_once() {
    LayerVersion parcels = addParcels(COUNTY);
    LayerVersion lines = addAreas(LayerKind.ECO_RED_LINE, patch(1, null, 2));
    for (String sql : List.of(
        "delete from layer_part",
        "drop index layer_1_zldwdm",
        "drop index layer_1_tbbh",
        "drop index layer_1_bsm",
        "drop index layer_2_region",
        "drop view if exists layer_2_geometry",
        "alter table layer_2 drop column region",
        "update layer_version set region = null, by_village = null")) {
      store.database().write(() -> store.database().template().execute(sql));
    }
    ParcelLayers reopened = new ParcelLayers(store.database(), Clock.systemUTC(), List.of());
    assertThat(reopened.get(parcels.id(), COUNTY)).isEqualTo(parcels);
    assertThat(reopened.get(lines.id(), COUNTY)).isEqualTo(lines);
    assertThat(reopened.get(parcels.id(), WEST).content().features()).isEqualTo(3);
  }

  private LayerVersion addParcels(Jurisdiction by) {
    List<Parcel> parcels = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      parcels.add(Deliveries.parcelIn(i < 3 ? WEST_VILLAGE : EAST_VILLAGE, i + 1, square(i)));
    }
    return imported(progress -> layers.addParcels(parcels2025(), by, parcels::forEach, progress));
  }

  private LayerVersion addAreas(LayerKind kind, ControlArea... areas) {
    LayerDraft draft = draft(kind, "2025", LocalDate.of(2025, 12, 31));
    return imported(progress -> layers.addAreas(draft, COUNTY, List.of(areas)::forEach, progress));
  }

  private LayerVersion imported(Function<JobProgress, LayerVersion> work) {
    Job job = jobs.runNow(
        "import",
        "test",
        progress -> new Job.Result("layer", work.apply(progress).id().toString()),
        new JobProgress());
    if (job.result() == null) {
      throw new InputRefused(jobs.findings(job.id()));
    }
    return layers.get(new LayerId(Long.parseLong(job.result().id())), COUNTY);
  }

  private List<ControlArea> areas(LayerId id, Jurisdiction jurisdiction) {
    List<ControlArea> areas = new ArrayList<>();
    layers.forEachArea(id, jurisdiction, areas::add);
    return areas;
  }

  private static ControlArea patch(int row, @Nullable AdminCode village, double place) {
    return new ControlArea(row, "P" + row, "片块", village, area(square(place)), square(place));
  }

  private static Area area(Geometry shape) {
    return SurveyArea.in(Deliveries.ZONE_38).of(shape);
  }

  private static Envelope box(double fromSquare, double toSquare) {
    return new Envelope(EAST + 100 * fromSquare, EAST + 100 * toSquare, NORTH, NORTH + 100);
  }

  private static Geometry ground(double from, double to) {
    return Deliveries.wkt("POLYGON ((%1$s %3$s, %1$s %4$s, %2$s %4$s, %2$s %3$s, %1$s %3$s))"
        .formatted(EAST + from, EAST + to, NORTH - 100, NORTH + 200));
  }

  private static Geometry box(Geometry shape, double from, double to) {
    return shape.intersection(ground(from, to));
  }
}
