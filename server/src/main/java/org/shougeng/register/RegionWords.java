package org.shougeng.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.region.Region;
import org.shougeng.region.Regions;

/**
 * How people write the regions they answer for: by code, by name, by name behind that of the region above, or
 * as the lists of a template do, {@code 990126101201 柳林村}. Regions outside are not known here.
 */
final class RegionWords {

  private static final Pattern CODE = Pattern.compile("([0-9]{6,12})(\\s.*)?", Pattern.DOTALL);

  private final Jurisdiction jurisdiction;
  private final List<Region> regions;
  private final Map<String, AdminCode> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<AdminCode> codes = new HashSet<>();

  private RegionWords(Jurisdiction jurisdiction, List<Region> regions) {
    this.jurisdiction = jurisdiction;
    this.regions = regions;
    Map<AdminCode, String> names = new HashMap<>();
    regions.forEach(region -> names.put(region.code(), region.name()));
    for (Region region : regions) {
      codes.add(region.code());
      name(region.name(), region.code());
      if (region.parent() != null && names.containsKey(region.parent())) {
        name(names.get(region.parent()) + region.name(), region.code());
      }
    }
  }

  static RegionWords of(Regions regions, Jurisdiction jurisdiction) {
    return new RegionWords(jurisdiction, regions.within(jurisdiction));
  }

  private void name(String name, AdminCode code) {
    AdminCode other = byName.put(name, code);
    if (other != null && !other.equals(code)) {
      ambiguous.add(name);
    }
  }

  /** All regions that can be written, by code. */
  List<Region> regions() {
    return regions;
  }

  boolean isAmbiguous(String text) {
    return ambiguous.contains(plain(text));
  }

  /** The region meant, if it is known, one alone, and answered for. */
  Optional<AdminCode> find(String text) {
    Matcher code = CODE.matcher(text.strip());
    if (code.matches()) {
      return AdminCode.parse(code.group(1)).filter(this::isKnown);
    }
    String name = plain(text);
    return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(byName.get(name));
  }

  /** Before a division tree is loaded, every code inside the jurisdiction is taken. */
  private boolean isKnown(AdminCode code) {
    return jurisdiction.covers(code) && (regions.isEmpty() || codes.contains(code));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s/、>]", "");
  }
}
