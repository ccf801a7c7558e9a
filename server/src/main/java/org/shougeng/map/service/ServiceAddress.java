package org.shougeng.map.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** The address of a tile service with its gaps, and the origins that it stands for. */
final class ServiceAddress {

  private static final int LONGEST = 500;
  private static final Pattern HOSTS_IN_TURN = Pattern.compile("\\{([a-z0-9])-([a-z0-9])}");
  private static final Pattern GAP = Pattern.compile("\\{-?[xyz]}");

  private ServiceAddress() {}

  /**
   * The origins, as {@code https://t0.example.org}, that the page must be allowed to ask.
   *
   * @throws InputRefused {@code MAP-081} for spaces, {@code MAP-080} for what is no such address
   */
  static List<String> origins(String url) {
    if (url.chars().anyMatch(Character::isWhitespace)) {
      throw new InputRefused(Finding.error("MAP-081"));
    }
    boolean gaps = url.contains("{x}") && url.contains("{z}") && url.matches(".*\\{-?y}.*");
    if (!gaps || url.length() > LONGEST) {
      throw refused();
    }
    List<String> origins = new ArrayList<>();
    for (String one : inTurn(GAP.matcher(url).replaceAll("0"))) {
      origins.add(origin(one));
    }
    return origins;
  }

  private static List<String> inTurn(String url) {
    Matcher hosts = HOSTS_IN_TURN.matcher(url);
    if (!hosts.find()) {
      return List.of(url);
    }
    List<String> all = new ArrayList<>();
    char last = hosts.group(2).charAt(0);
    for (char c = hosts.group(1).charAt(0); c <= last && all.size() < 36; c++) {
      all.add(url.substring(0, hosts.start()) + c + url.substring(hosts.end()));
    }
    if (all.isEmpty()) {
      throw refused();
    }
    return all;
  }

  private static String origin(String url) {
    try {
      URI address = new URI(url);
      String scheme = address.getScheme();
      String host = address.getHost();
      boolean known = ("https".equals(scheme) || "http".equals(scheme))
          && host != null
          && host.matches("[A-Za-z0-9.-]{1,253}")
          && address.getRawUserInfo() == null;
      if (known) {
        return scheme + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
      }
    } catch (java.net.URISyntaxException e) {
      throw new InputRefused(Finding.error("MAP-080").with("reason", e.getReason()));
    }
    throw refused();
  }

  private static InputRefused refused() {
    return new InputRefused(Finding.error("MAP-080").with("reason", "{z} {x} {y}"));
  }
}
