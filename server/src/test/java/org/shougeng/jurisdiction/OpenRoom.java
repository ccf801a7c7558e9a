package org.shougeng.jurisdiction;

import java.util.List;

/** Routes that tell everybody the same: constants of the standards, and who has signed in. */
final class OpenRoom implements Room {

  private static final List<String> SAME_FOR_ALL = List.of("/api/map/style");

  @Override
  public void plant(World world) {
    SAME_FOR_ALL.forEach(route -> world.ask(route, route));
  }
}
