package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text formats, each with two rows of four vertices. */
class IntakeLimitsTest {

  private static final String COORDINATE_TXT =
      """
      [属性描述]
      坐标系=2000国家大地坐标系
      [地块坐标]
      4,,1,甲,面,,,,@
      J1,1,3751500,38439600
      J2,1,3751500,38439700
      J3,1,3751400,38439700
      J1,1,3751500,38439600
      4,,2,乙,面,,,,@
      J1,1,3751500,38439800
      J2,1,3751500,38439900
      J3,1,3751400,38439900
      J1,1,3751500,38439800
      """;
  private static final String POINT_LIST =
      """
      地块,点号,X,Y
      甲,J1,3751500,38439600
      甲,J2,3751500,38439700
      甲,J3,3751400,38439700
      甲,J1,3751500,38439600
      乙,J1,3751500,38439800
      乙,J2,3751500,38439900
      乙,J3,3751400,38439900
      乙,J1,3751500,38439800
      """;
  private static final String PLACEMARK =
      "<Placemark><LineString><coordinates>114,33 114,34 115,34 115,33</coordinates>"
          + "</LineString></Placemark>";
  private static final String ROUTE = "<rte>" + "<rtept lat='33' lon='114'/>".repeat(4) + "</rte>";
  private static final String LINE =
      "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\","
          + "\"coordinates\":[[114,33],[114,34],[115,34],[115,33]]}}";

  @TempDir
  private Path folder = Path.of(".");

  @ParameterizedTest
  @CsvSource({"red.txt", "red.csv", "red.kml", "red.gpx", "red.geojson"})
  void eight_vertices_pass_a_limit_of_eight_and_not_of_seven(String name) throws IOException {
    assertThat(rows(name, 2, 8)).isEqualTo(2);
    assertThatThrownBy(() -> rows(name, 2, 7)).hasMessageContaining("FMT-022");
  }

  @ParameterizedTest
  @CsvSource({"red.txt", "red.csv", "red.kml", "red.gpx", "red.geojson"})
  void two_rows_do_not_pass_a_limit_of_one(String name) {
    assertThatThrownBy(() -> rows(name, 1, 8)).hasMessageContaining("FMT-021");
  }

  private int rows(String name, long features, long vertices) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content(name));
    IntakeLimits limits = new IntakeLimits(1 << 20, 100, 10, features, vertices);
    try (Intake intake = Intake.of(List.of(UserFile.of(file)), limits);
        FeatureLayer layer = LayerFiles.open(intake, ReadChoices.RECOGNISE)) {
      return layer.all().size();
    }
  }

  private static String content(String name) {
    return switch (FileKind.ending(name)) {
      case "txt" -> COORDINATE_TXT;
      case "csv" -> POINT_LIST;
      case "kml" -> "<kml>" + PLACEMARK.repeat(2) + "</kml>";
      case "gpx" -> "<gpx>" + ROUTE.repeat(2) + "</gpx>";
      default -> "{\"type\":\"FeatureCollection\",\"features\":[" + LINE + "," + LINE + "]}";
    };
  }
}
