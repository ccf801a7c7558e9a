package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** Texts: GDAL 3.6.2, {@code cases-golden/geodesy/make-prj.sh}. */
class PrjTextTest {

  @Test
  void every_dialect_gives_the_code_it_was_made_from() throws IOException {
    assertThat(GoldenCases.rows("prj.tsv", "\t"))
        .hasSizeGreaterThan(90)
        .allSatisfy(row -> assertThat(PrjText.epsg(row[2])).contains(Integer.valueOf(row[0])));
  }

  @Test
  void a_system_is_known_by_its_parameters_when_the_code_is_left_out() throws IOException {
    assertThat(GoldenCases.rows("prj.tsv", "\t")).allSatisfy(row -> {
      String bare = row[2].replaceAll(",(AUTHORITY|ID)\\[\"EPSG\",\"?[0-9]+\"?\\]", "");
      assertThat(PrjText.epsg(bare)).contains(Integer.valueOf(row[0]));
    });
  }

  /** As MapInfo exports parcels of New Zealand: no name, and WGS 84 for NZGD2000. */
  @Test
  void nztm_is_known_by_its_parameters_under_the_name_of_wgs_84() {
    String wkt =
        """
        PROJCS["_MI_0",GEOGCS[,DATUM["D_WGS_1984",
        SPHEROID["World_Geodetic_System_of_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],
        UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],
        PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",173],
        PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",1600000],
        PARAMETER["false_northing",10000000],UNIT["Meter",1]]""";
    assertThat(PrjText.epsg(wkt)).contains(2193);
  }

  @Test
  void what_we_write_is_what_gdal_writes_for_esri() throws IOException {
    assertThat(GoldenCases.rows("prj.tsv", "\t"))
        .filteredOn(row -> row[1].equals("wkt_esri") && !row[0].equals("3857"))
        .allSatisfy(
            row -> assertThat(PrjText.write(Crs.of(Integer.parseInt(row[0])))).isEqualTo(row[2]));
  }

  @Test
  void all_our_systems_can_be_written_and_read_back() {
    assertThat(IntStream.rangeClosed(4490, 4554))
        .allSatisfy(
            epsg -> assertThat(PrjText.epsg(PrjText.write(Crs.of(epsg)))).contains(epsg));
  }

  @Test
  void a_zone_whose_meridian_contradicts_its_easting_is_not_believed() {
    String contradiction =
        PrjText.write(Crs.of(4526)).replace("Central_Meridian\",114", "Central_Meridian\",117");
    assertThat(PrjText.epsg(contradiction)).isEmpty();
  }

  @Test
  void feet_are_not_metres() {
    assertThat(PrjText.epsg(
            PrjText.write(Crs.of(4526)).replace("UNIT[\"Meter\",1.0]", "UNIT[\"Foot\",0.3048]")))
        .isEmpty();
  }

  @Test
  void the_old_datums_are_named_and_not_taken_for_ours() {
    String xian = "PROJCS[\"Xian_1980_3_Degree_GK_Zone_38\",GEOGCS[\"GCS_Xian_1980\","
        + "DATUM[\"D_Xian_1980\",SPHEROID[\"Xian_1980\",6378140.0,298.257]]],"
        + "PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",38500000.0],"
        + "PARAMETER[\"Central_Meridian\",114.0],UNIT[\"Meter\",1.0]]";
    PrjText.Reading reading = PrjText.read(xian);
    assertThat(reading.epsg()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("GEO-021");
  }

  @Test
  void text_that_is_no_wkt_is_told() {
    assertThat(PrjText.read("EPSG:4526").findings())
        .extracting(Finding::code)
        .containsExactly("GEO-020");
    assertThat(PrjText.read("").epsg()).isEmpty();
    assertThat(PrjText.read("A[".repeat(5000)).epsg()).isEmpty();
    assertThat(PrjText.read("PROJCS[\"x\",").epsg()).isEmpty();
  }

  @Test
  void a_system_without_a_text_of_ours_is_refused() {
    assertThatThrownBy(() -> PrjText.write(Crs.of(3857)))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("GEO-022");
  }
}
