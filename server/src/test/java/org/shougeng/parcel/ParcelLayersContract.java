package org.shougeng.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shougeng.parcel.Deliveries.EAST;
import static org.shougeng.parcel.Deliveries.NORTH;
import static org.shougeng.parcel.Deliveries.draft;
import static org.shougeng.parcel.Deliveries.parcels2025;
import static org.shougeng.parcel.Deliveries.row;
import static org.shougeng.parcel.Deliveries.square;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.TestDatabase;

/** What layers promise on every database. */
abstract class ParcelLayersContract {

  private TestDatabase store;
  private Jobs jobs;
  private boolean used;
  private ParcelLayers layers;

  abstract TestDatabase open();

  @BeforeEach
  void open_the_store() {
    store = open();
    jobs = store.jobs();
    layers = new ParcelLayers(store.database(), Clock.systemUTC(), List.of(id -> used));
  }

  @AfterEach
  void close_the_store() throws InterruptedException {
    jobs.close();
    store.close();
  }

  @Test
  void a_parcel_comes_back_as_it_was_delivered() {
    LayerId id = add(parcels2025(), row(3));
    List<Parcel> delivered = new ArrayList<>();
    row(3).read(delivered::add);
    List<Parcel> kept = new ArrayList<>();
    layers.forEach(id, Jurisdiction.EVERYWHERE, kept::add);
    assertThat(kept).isEqualTo(delivered);
    assertThat(layers.find(id, Jurisdiction.EVERYWHERE, 2)).contains(delivered.get(1));
  }

  @Test
  void a_version_knows_how_much_is_in_it() {
    LayerVersion layer = layers.get(add(parcels2025(), row(3)), Jurisdiction.EVERYWHERE);
    // 3 × 9,999.10 m²; the ridge is round(9,999.10 × 0.1) = 999.91 m² each.
    assertThat(layer.content().features()).isEqualTo(3);
    assertThat(layer.content().gross().hundredths()).isEqualTo(3 * 999_910);
    assertThat(layer.content().net().hundredths()).isEqualTo(3 * (999_910 - 99_991));
    assertThat(layer.content().extent())
        .isEqualTo(new Envelope(EAST, EAST + 300, NORTH, NORTH + 100));
  }

  @Test
  void parcels_are_found_by_place() {
    LayerId id = add(parcels2025(), row(50));
    List<Long> rows = new ArrayList<>();
    Envelope box = new Envelope(EAST + 1_010, EAST + 1_190, NORTH + 10, NORTH + 20);
    layers.forEachWithin(
        id, Jurisdiction.EVERYWHERE, box, parcel -> rows.add(parcel.identity().row()));
    assertThat(rows).containsExactly(11L, 12L);
    assertThat(layers.at(id, Jurisdiction.EVERYWHERE, new Coordinate(EAST + 1_050, NORTH + 50)))
        .extracting(parcel -> parcel.identity().row())
        .containsExactly(11L);
  }

  @Test
  void the_latest_data_are_current_whenever_they_came() {
    LayerId newer = add(parcels2025(), row(3));
    add(draft(LayerKind.PARCELS, "2024", LocalDate.of(2024, 12, 31)), row(2));
    assertThat(layers.current(LayerKind.PARCELS, Jurisdiction.EVERYWHERE))
        .map(LayerVersion::id)
        .contains(newer);
    assertThat(layers.list(Jurisdiction.EVERYWHERE)).hasSize(2);
  }

  @Test
  void a_layer_that_fails_half_way_leaves_nothing() {
    AtomicInteger readings = new AtomicInteger();
    LayerRows<Parcel> broken = rows -> {
      row(5_000).read(rows);
      if (readings.incrementAndGet() == 2) {
        throw new IllegalStateException("the file went away in the second reading");
      }
    };
    assertThat(run(progress ->
                layers.addParcels(parcels2025(), Jurisdiction.EVERYWHERE, broken, progress))
            .state())
        .isEqualTo(Job.State.FAILED);
    assertThat(layers.list(Jurisdiction.EVERYWHERE)).isEmpty();
    assertThat(store.tables()).noneMatch(table -> table.startsWith("layer_1"));
  }

  @Test
  void the_same_content_is_refused_by_its_hash() {
    LayerId first = add(parcels2025(), row(3));
    LayerDraft again = draft(LayerKind.PARCELS, "another name", LocalDate.of(2026, 1, 1));
    assertThatThrownBy(
            () -> layers.addParcels(again, Jurisdiction.EVERYWHERE, row(3), new JobProgress()))
        .isInstanceOfSatisfying(
            InputRefused.class, refused -> assertThat(refused.findings().get(0))
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("LYR-002"))
                .satisfies(finding ->
                    assertThat(finding.details()).containsEntry("id", first.toString())));
  }

  @Test
  void undoing_a_version_brings_the_one_before_back() {
    LayerId older = add(draft(LayerKind.PARCELS, "2024", LocalDate.of(2024, 12, 31)), row(2));
    LayerId newer = add(parcels2025(), row(3));
    assertThat(layers.undo(newer, Jurisdiction.EVERYWHERE).state())
        .isEqualTo(LayerVersion.State.UNDONE);
    assertThat(layers.current(LayerKind.PARCELS, Jurisdiction.EVERYWHERE))
        .map(LayerVersion::id)
        .contains(older);
    assertThatThrownBy(() -> layers.find(newer, Jurisdiction.EVERYWHERE, 1))
        .isInstanceOf(NotFound.class);
    assertThat(store.tables()).noneMatch(table -> table.contains(newer.table()));
    add(parcels2025(), row(3));
  }

  @Test
  void a_version_that_a_result_rests_on_is_hidden_and_its_rows_stay() {
    LayerId id = add(parcels2025(), row(3));
    used = true;
    assertThat(layers.undo(id, Jurisdiction.EVERYWHERE).state())
        .isEqualTo(LayerVersion.State.HIDDEN);
    assertThat(layers.current(LayerKind.PARCELS, Jurisdiction.EVERYWHERE)).isEmpty();
    assertThat(layers.find(id, Jurisdiction.EVERYWHERE, 1)).isPresent();
  }

  @Test
  void an_empty_layer_is_refused() {
    assertThatThrownBy(() ->
            layers.addParcels(parcels2025(), Jurisdiction.EVERYWHERE, row(0), new JobProgress()))
        .hasMessageContaining("LYR-001");
  }

  @Test
  void the_overlay_answers_with_the_controls_that_are_current() {
    LayerId parcels = add(parcels2025(), row(3));
    RedLine line =
        new RedLine("一号地", Deliveries.ZONE_38, List.of(new RedLine.Part("1", square(1))));
    assertThat(pbf(layers.overlay(parcels, Jurisdiction.EVERYWHERE).review(line)))
        .containsOnly(Presence.NOT_CHECKED);
    run(progress -> layers.addAreas(
        draft(LayerKind.PBF, "2022", LocalDate.of(2022, 9, 30)),
        Jurisdiction.EVERYWHERE,
        Deliveries.areas(square(1)),
        progress));
    assertThat(pbf(layers.overlay(parcels, Jurisdiction.EVERYWHERE).review(line)))
        .containsOnly(Presence.PRESENT);
  }

  private static List<Presence> pbf(OverlayResult result) {
    return result.pieces().stream().map(piece -> piece.control(ControlKind.PBF)).toList();
  }

  @Test
  void the_hash_depends_on_content_and_not_on_when_or_where() {
    LayerVersion first = layers.get(add(parcels2025(), row(3)), Jurisdiction.EVERYWHERE);
    layers.undo(first.id(), Jurisdiction.EVERYWHERE);
    LayerVersion second = layers.get(
        add(draft(LayerKind.PARCELS, "b", LocalDate.of(2020, 1, 1)), row(3)),
        Jurisdiction.EVERYWHERE);
    LayerVersion third = layers.get(add(parcels2025(), row(4)), Jurisdiction.EVERYWHERE);
    assertThat(second.source().contentHash()).isEqualTo(first.source().contentHash());
    assertThat(third.source().contentHash()).isNotEqualTo(first.source().contentHash());
  }

  private LayerId add(LayerDraft draft, LayerRows<Parcel> rows) {
    Job job = run(progress -> layers.addParcels(draft, Jurisdiction.EVERYWHERE, rows, progress));
    assertThat(job.state()).as("%s", jobs.findings(job.id())).isEqualTo(Job.State.DONE);
    return new LayerId(Long.parseLong(job.result().id()));
  }

  private Job run(Function<JobProgress, LayerVersion> work) {
    return jobs.runNow(
        "import",
        "test",
        progress -> new Job.Result("layer", work.apply(progress).id().toString()),
        new JobProgress());
  }
}
