package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What we print, we read back: parse(print(x)) = x. */
class CoordinateTxtProperties {

  @Property(tries = 300)
  void a_printed_file_is_read_back_as_it_was(@ForAll("files") CoordinateFile file) {
    FindingLog log = new FindingLog("x.txt");
    CoordinateFile back = new CoordinateTxtParser(log, new LayerCount(IntakeLimits.LAYER, "x.txt"))
        .parse(CoordinateTxt.print(file));
    assertThat(back).isEqualTo(file);
    assertThat(log.all()).isEmpty();
  }

  @Provide
  Arbitrary<CoordinateFile> files() {
    Arbitrary<Map<String, String>> attributes = Arbitraries.maps(
            Arbitraries.of("坐标系", "带号", "几度分带", "精度", "数据产生单位"), words())
        .ofMaxSize(5)
        .map(LinkedHashMap::new);
    Arbitrary<List<CoordinateParcel>> parcels = parcels().list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<List<String>> extension =
        words().filter(word -> !word.isEmpty()).list().ofMaxSize(2);
    return Combinators.combine(extension, attributes, parcels).as(CoordinateFile::new);
  }

  private Arbitrary<CoordinateParcel> parcels() {
    Arbitrary<CoordinateParcel.Heading> headings = Combinators.combine(
            Arbitraries.of("", "0.9600", "12.3456"),
            words(),
            words(),
            Arbitraries.of("面", "线", "点"),
            words().list().ofMinSize(3).ofMaxSize(8))
        .as(CoordinateParcel.Heading::new);
    return Combinators.combine(headings, points().list().ofMinSize(1).ofMaxSize(12))
        .as((heading, points) -> new CoordinateParcel(heading, new ArrayList<>(points)));
  }

  private Arbitrary<BoundaryPoint> points() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 999),
            Arbitraries.integers().between(1, 9),
            thousandths(2_000_000, 5_000_000),
            thousandths(38_300_000, 38_700_000))
        .as((number, ring, x, y) -> new BoundaryPoint("J" + number, ring, x, y));
  }

  private static Arbitrary<Double> thousandths(long low, long high) {
    return Arbitraries.longs().between(low * 1000, high * 1000).map(value -> value / 1000.0);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("", "示例地块", "公路用地", "0103", "新增", "K1+200", "a b", "7");
  }
}
