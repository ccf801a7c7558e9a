package org.shougeng.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All contenders on one set: each answers once, the answers are compared, then all are timed in turn,
 * round after round.
 */
final class Duel {

  private static final double LEAST_SECONDS = 0.33;

  /**
   * One contender's time.
   *
   * @param name the contender
   * @param median wall seconds
   * @param least wall seconds of the best round
   * @param rounds how many rounds were timed
   * @param difference largest difference from the first contender, relative to the red line's area
   */
  record Time(String name, double median, double least, int rounds, double difference) {}

  private final Settings settings;
  private final Consumer<String> progress;

  Duel(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** A contender with what it has shown so far on one set. */
  private record Lane(Contender contender, double cold, double difference, List<Double> seconds) {

    Time time() {
      double[] sorted =
          seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double median = sorted[sorted.length / 2];
      return new Time(contender.name(), median, sorted[0], sorted.length, difference);
    }
  }

  List<Time> run(RedLineSet set, List<Contender> contenders) {
    List<Lane> lanes = new ArrayList<>();
    List<Map<String, Double>> reference = List.of();
    for (Contender contender : contenders) {
      contender.prepare(set.name(), set.redLines());
      long start = System.nanoTime();
      List<Map<String, Double>> answer = contender.answer(set.name(), set.redLines());
      double first = (System.nanoTime() - start) / 1e9;
      reference = lanes.isEmpty() ? answer : reference;
      lanes.add(new Lane(contender, first, difference(reference, answer), new ArrayList<>()));
      progress.accept("  %s: first answer %.2f s".formatted(contender.name(), first));
    }
    for (int round = 0; round < settings.repeats(); round++) {
      for (Lane lane : lanes) {
        if (round > 0 && lane.cold() > settings.seconds()) {
          continue;
        }
        lane.seconds().add(seconds(lane.contender(), set));
      }
    }
    return lanes.stream().map(Lane::time).toList();
  }

  /** One answer; of a fast contender the mean of as many as fit into a third of a second. */
  private static double seconds(Contender contender, RedLineSet set) {
    long start = System.nanoTime();
    int answers = 0;
    double passed = 0;
    while (passed < LEAST_SECONDS) {
      contender.answer(set.name(), set.redLines());
      answers++;
      passed = (System.nanoTime() - start) / 1e9;
    }
    return passed / answers;
  }

  /** The largest difference of any red line and class, relative to what lies under that red line. */
  static double difference(List<Map<String, Double>> expected, List<Map<String, Double>> answer) {
    double worst = 0;
    for (int k = 0; k < expected.size(); k++) {
      Map<String, Double> a = expected.get(k);
      Map<String, Double> b = answer.get(k);
      double total = a.values().stream().mapToDouble(Double::doubleValue).sum();
      String[] classes = new TreeSet<>(joined(a, b)).toArray(String[]::new);
      worst = Math.max(
          worst,
          Arrays.stream(classes)
              .mapToDouble(c -> Math.abs(a.getOrDefault(c, 0.0) - b.getOrDefault(c, 0.0)))
              .map(gap -> total == 0 ? gap : gap / total)
              .max()
              .orElse(0));
    }
    return worst;
  }

  private static List<String> joined(Map<String, Double> a, Map<String, Double> b) {
    List<String> classes = new ArrayList<>(a.keySet());
    classes.addAll(b.keySet());
    return classes;
  }
}
