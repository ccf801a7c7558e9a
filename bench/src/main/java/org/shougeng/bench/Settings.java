package org.shougeng.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of a run.
 *
 * @param parcels size of the county
 * @param repeats timed rounds
 * @param plain also PostGIS without any help, which takes minutes
 * @param seconds a contender whose first, cold answer on a set takes longer is timed in one warm round only
 * @param out folder of the dated logs
 * @param postgis where PostGIS is, if it takes part
 */
record Settings(
    int parcels, int repeats, boolean plain, double seconds, Path out, Optional<String> postgis) {

  static Settings of(String[] arguments) {
    int parcels = 200_000;
    int repeats = 5;
    boolean plain = false;
    double seconds = 15;
    Path out = Path.of("bench/runs");
    for (int k = 0; k < arguments.length; k++) {
      switch (arguments[k]) {
        case "--parcels" -> parcels = Integer.parseInt(arguments[++k]);
        case "--repeats" -> repeats = Integer.parseInt(arguments[++k]);
        case "--seconds" -> seconds = Double.parseDouble(arguments[++k]);
        case "--plain" -> plain = true;
        case "--out" -> out = Path.of(arguments[++k]);
        default ->
          throw new IllegalArgumentException("unknown: " + arguments[k]
              + "; known: --parcels N --repeats N --seconds S --plain --out FOLDER");
      }
    }
    Optional<String> postgis = Optional.ofNullable(System.getenv("SHOUGENG_TEST_PG"));
    return new Settings(parcels, repeats, plain, seconds, out, postgis);
  }
}
