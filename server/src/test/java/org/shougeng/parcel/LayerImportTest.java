package org.shougeng.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.TestDatabase;

/** What an import takes, what it warns of and what it refuses (decision record 4). */
class LayerImportTest {

  @TempDir
  private Path data;

  private TestDatabase store;
  private Jobs jobs;
  private ParcelLayers layers;

  @BeforeEach
  void open() {
    store = TestDatabase.sqlite(data);
    jobs = store.jobs();
    layers = new ParcelLayers(store.database(), Clock.systemUTC(), List.of());
  }

  @AfterEach
  void close() throws InterruptedException {
    jobs.close();
    store.close();
  }

  @Test
  void a_ridge_area_that_does_not_follow_refuses_the_layer_by_row_and_column() throws IOException {
    // 9,999.40 × 0.1 = 999.94, not 1,099.94.
    Job job = imported(
        row(1, "999.94", "8999.46").square(0), row(2, "1099.94", "8899.46").square(100));
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(finding(job, "CHK-101").place().row()).isEqualTo(2);
    assertThat(finding(job, "CHK-101").place().field()).isEqualTo("KCMJ");
    assertThat(finding(job, "LYR-004").details()).containsEntry("errors", "1");
    assertThat(layers.list(Jurisdiction.EVERYWHERE)).isEmpty();
    assertThat(store.tables()).noneMatch(table -> table.startsWith("layer_1"));
  }

  @Test
  void a_ridge_area_one_hundredth_off_is_taken_with_a_warning() throws IOException {
    Job job = imported(row(1, "999.95", "8999.45").square(0));
    assertThat(job.state()).isEqualTo(Job.State.DONE);
    assertThat(finding(job, "CHK-113").isError()).isFalse();
    assertThat(layers.list(Jurisdiction.EVERYWHERE).get(0).content().net().hundredths())
        .isEqualTo(899_945);
  }

  @Test
  void an_identifier_given_twice_and_a_shape_that_crosses_itself_refuse_the_layer()
      throws IOException {
    Job job = imported(
        row(1, "999.94", "8999.46").square(0),
        row(1, "999.94", "8999.46").square(100),
        row(3, "999.94", "8999.46").bow());
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(finding(job, "CHK-201").place().row()).isEqualTo(2);
    assertThat(finding(job, "GEO-106").place().row()).isEqualTo(3);
    // A parcel number given twice is told, and refuses nothing by itself.
    assertThat(finding(job, "CHK-202").isError()).isFalse();
  }

  @Test
  void a_ring_that_touches_itself_is_taken_as_the_same_ground() throws IOException {
    Job job = imported(row(1, "999.94", "8999.46").touchingItself());
    assertThat(job.state()).as("%s", jobs.findings(job.id())).isEqualTo(Job.State.DONE);
    assertThat(finding(job, "LYR-008").place().row()).isEqualTo(1);
    Geometry stored = layers
        .find(layers.list(Jurisdiction.EVERYWHERE).get(0).id(), Jurisdiction.EVERYWHERE, 1)
        .orElseThrow()
        .geometry();
    assertThat(stored.isValid()).isTrue();
    // 100 m × 100 m less a triangle of 40 m × 40 m / 2.
    assertThat(stored.getArea()).isEqualTo(9_200);
  }

  @Test
  void a_column_is_named_as_the_file_names_it() throws IOException {
    Row row = row(1, "500.00", "8999.46").square(0);
    Path file = file(row.json().replace("KCMJ", "KANMJ"));
    Job job = imported(file, FieldMapping.parse("KCMJ = KANMJ"), null);
    assertThat(finding(job, "CHK-101").place().field()).isEqualTo("KANMJ");
  }

  @Test
  void of_a_warning_in_every_row_some_are_told_and_the_rest_counted() throws IOException {
    Row[] rows = new Row[RowFaults.TOLD_OF_A_CODE + 3];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(i + 1, "999.95", "8999.45").square(i * 100);
    }
    Job job = imported(rows);
    assertThat(jobs.findings(job.id()).stream().filter(f -> f.code().equals("CHK-113")))
        .hasSize(RowFaults.TOLD_OF_A_CODE);
    assertThat(finding(job, "LYR-007").details())
        .containsEntry("code", "CHK-113")
        .containsEntry("count", "203");
  }

  @Test
  void a_layer_of_our_own_store_can_be_imported_into_another() throws Exception {
    imported(row(1, "999.94", "8999.46").square(0), row(2, "999.94", "8999.46").square(100));
    LayerVersion first = layers.list(Jurisdiction.EVERYWHERE).get(0);
    close();
    Path copy = Files.copy(data.resolve(DatabaseAddress.FILE_NAME), data.resolve("copy.gpkg"));
    Files.delete(data.resolve(DatabaseAddress.FILE_NAME));
    open();
    Job job = imported(copy, null, "layer_1");
    assertThat(job.state()).as("%s", jobs.findings(job.id())).isEqualTo(Job.State.DONE);
    assertThat(layers.list(Jurisdiction.EVERYWHERE).get(0).content()).isEqualTo(first.content());
  }

  private Finding finding(Job job, String code) {
    List<Finding> findings = jobs.findings(job.id());
    return findings.stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + findings));
  }

  private Job imported(Row... rows) throws IOException {
    StringJoiner features = new StringJoiner(",");
    for (Row row : rows) {
      features.add(row.json());
    }
    return imported(file(features.toString()), null, null);
  }

  private Path file(String features) throws IOException {
    String text =
        """
        {"type":"FeatureCollection","name":"DLTB","features":[%s],
        "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4526"}}}"""
            .formatted(features);
    return Files.writeString(data.resolve("dltb.geojson"), text);
  }

  private Job imported(Path file, @Nullable FieldMapping mapping, @Nullable String layer) {
    ImportOrder order = new ImportOrder(
        Jurisdiction.EVERYWHERE,
        List.of(UserFile.of(file)),
        LayerKind.PARCELS,
        ImportOrder.Label.NONE,
        mapping,
        new ReadChoices(layer, null, null, null));
    return jobs.runNow(
        LayerImport.JOB_KIND, "test", new LayerImport(layers, order), new JobProgress());
  }

  private static Row row(int id, String ridge, String net) {
    return new Row(id, ridge, net, "");
  }

  /** A parcel of dry land, 9,999.40 m² by its own figure, with a ridge coefficient of 0.1. */
  private record Row(int id, String ridge, String net, String ring) {

    private static final int EAST = 38_500_000;
    private static final int NORTH = 3_750_000;

    Row square(int east) {
      int x = EAST + east;
      return new Row(
          id, ridge, net, ring(x, NORTH, x + 100, NORTH, x + 100, NORTH + 100, x, NORTH + 100));
    }

    Row bow() {
      int x = EAST + 500;
      return new Row(
          id, ridge, net, ring(x, NORTH, x + 100, NORTH + 100, x + 100, NORTH, x, NORTH + 90));
    }

    /** A square whose boundary runs in from its southern edge and back to the same point. */
    Row touchingItself() {
      int x = EAST;
      int y = NORTH;
      String ring = ring(
          x, y, x + 50, y, x + 30, y + 40, x + 70, y + 40, x + 50, y, x + 100, y, x + 100, y + 100,
          x, y + 100);
      return new Row(id, ridge, net, ring);
    }

    private static String ring(int... places) {
      StringJoiner ring = new StringJoiner(",", "[", "]");
      for (int i = 0; i <= places.length; i += 2) {
        int k = i % places.length;
        ring.add("[%d,%d]".formatted(places[k], places[k + 1]));
      }
      return ring.toString();
    }

    String json() {
      return """
          {"type":"Feature","properties":{"BSM":"4117230000000%05d","TBBH":"%05d","DLBM":"0103",
          "QSXZ":"30","QSDWDM":"4117231042030000000","QSDWMC":"东柳村","ZLDWDM":"4117231042030000000",
          "ZLDWMC":"东柳村","TBMJ":9999.40,"KCXS":0.1,"KCMJ":%s,"TBDLMJ":%s,"GDLX":"TT","GDPDJB":"2",
          "ZZSXDM":"LS","SJNF":2025},"geometry":{"type":"Polygon","coordinates":[%s]}}"""
          .formatted(id, id, ridge, net, ring);
    }
  }
}
