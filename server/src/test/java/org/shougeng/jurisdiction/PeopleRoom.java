package org.shougeng.jurisdiction;

import java.util.List;

/** Accounts and posts: seen by the administrators and auditors who answer for the person's office. */
final class PeopleRoom implements Room {

  @Override
  public void plant(World world) {
    Office.WEST_TOWN.at(world.server());
    world.ask("/api/people", "/api/people?size=200");
    world.askFor(
        "/api/people/{account}",
        "/api/people/township.990126100",
        "/api/people/nobody.990126999",
        caller -> caller.jurisdiction().covers(Land.WEST_TOWN));
    for (String route : List.of("/api/account", "/api/posts/separation", "/api/posts/table")) {
      world.ask(route, route);
    }
  }
}
