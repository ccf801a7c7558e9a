package org.shougeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.DatabaseAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that work on a data directory. */
class StoreCommandsTest {

  @TempDir
  private Path dir;

  @Test
  void an_imported_layer_is_told_with_its_number_and_can_be_checked_in_the_store()
      throws IOException {
    Said said = run(
        "import",
        layer("4.00", "36.00").toString(),
        "--kind",
        "PARCELS",
        "--data",
        data(),
        "--json");
    assertThat(said.code()).isZero();
    JsonNode report = JsonMapper.shared().readTree(said.text());
    assertThat(report.get("state").asString()).isEqualTo("DONE");
    assertThat(report.get("features").asInt()).isEqualTo(1);
    Path store = dir.resolve("data").resolve(DatabaseAddress.FILE_NAME);
    Said check = run(
        "check",
        store.toString(),
        "--layer",
        "layer_" + report.get("layer").asInt(),
        "--out",
        dir.resolve("faults").toString());
    assertThat(check.text()).doesNotContain("FMT-402");
    assertThat(check.code()).as(check.text()).isZero();
  }

  @Test
  void a_refused_layer_is_bad_data_and_its_faults_are_a_spreadsheet() throws IOException {
    Path findings = dir.resolve("faults.xlsx");
    Said said = run(
        "import",
        layer("5.00", "35.00").toString(),
        "--data",
        data(),
        "--findings",
        findings.toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.text()).contains("CHK-101", "KCMJ").doesNotContain("Exception");
    assertThat(findings).isNotEmptyFile();
  }

  @Test
  void doctor_answers_every_question_and_how_to_mend_it() {
    Said said = run("doctor", "--data", data(), "--json");
    JsonNode answers = JsonMapper.shared().readTree(said.text());
    assertThat(answers).hasSizeGreaterThan(5);
    for (JsonNode answer : answers) {
      assertThat(answer.get("what").asString()).isNotBlank();
      assertThat(answer.get("remedy").asString()).isNotBlank();
    }
    assertThat(said.code()).as(said.text()).isZero();
  }

  @Test
  void doctor_fails_where_the_data_directory_cannot_be_made() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "");
    Said said = run("doctor", "--data", file.resolve("data").toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).contains("✗").doesNotContain("Exception:");
  }

  private String data() {
    return dir.resolve("data").toString();
  }

  private record Said(int code, String text) {}

  private static Said run(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      return new Said(Shougeng.run(arguments), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  /** One parcel of 40.00 m² by its own figure, with a ridge coefficient of 0.1: ridges are 4.00 m². */
  private Path layer(String ridge, String net) throws IOException {
    String text =
        """
        {"type":"FeatureCollection","name":"DLTB",
        "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4526"}},"features":[
        {"type":"Feature","properties":{"BSM":"411723000000000001","TBBH":"00001","DLBM":"0103",
        "QSXZ":"30","QSDWDM":"4117231042030000000","QSDWMC":"东柳村","ZLDWDM":"4117231042030000000",
        "ZLDWMC":"东柳村","TBMJ":40.00,"KCXS":0.1,"KCMJ":%s,"TBDLMJ":%s,"GDLX":"TT","GDPDJB":"2",
        "ZZSXDM":"LS","SJNF":2025},"geometry":{"type":"Polygon","coordinates":[[
        [38500000,3750000],[38500008,3750000],[38500008,3750005],[38500000,3750005],
        [38500000,3750000]]]}}]}"""
            .formatted(ridge, net);
    return Files.writeString(dir.resolve("dltb.geojson"), text);
  }
}
