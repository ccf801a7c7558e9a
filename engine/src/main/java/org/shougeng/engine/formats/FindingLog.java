package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * Collects the findings of one file. Of each code the first {@value #SHOWN} are kept and the rest are
 * counted, so that a file with a million bad lines does not answer with a million sentences.
 */
final class FindingLog {

  static final int SHOWN = 20;

  private final String file;
  private final Map<String, List<Finding>> byCode = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<Finding> kept = new ArrayList<>();

  FindingLog(String file) {
    this.file = file;
  }

  void add(Finding finding) {
    Finding placed =
        finding.place().file() == null ? finding.at(finding.place().inFile(file)) : finding;
    counts.merge(placed.code(), 1, Integer::sum);
    List<Finding> same = byCode.computeIfAbsent(placed.code(), code -> new ArrayList<>());
    if (same.size() < SHOWN) {
      same.add(placed);
      kept.add(placed);
    }
  }

  /** The whole file. */
  Place place() {
    return Place.file(file);
  }

  void addAt(long line, Finding finding) {
    add(finding.at(place().atRow(line)));
  }

  boolean hasErrors() {
    return kept.stream().anyMatch(Finding::isError);
  }

  /** The findings in the order they were made, then one note for each code that was cut short. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(kept);
    counts.forEach((code, count) -> {
      if (count > SHOWN) {
        all.add(Finding.note("FMT-909")
            .with("code", code)
            .with("more", count - SHOWN)
            .at(place()));
      }
    });
    return all;
  }

  /** Refuses the file with everything found so far if any of it is an error. */
  void refuseOnError() {
    if (hasErrors()) {
      throw new InputRefused(all());
    }
  }

  /** Refuses the file with everything found so far and {@code last}. */
  InputRefused refusal(Finding last) {
    add(last);
    return new InputRefused(all());
  }
}
