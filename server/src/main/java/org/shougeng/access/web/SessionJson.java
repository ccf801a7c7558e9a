package org.shougeng.access.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Permission;

/**
 * Who is here, in JSON.
 *
 * @param actor the person who has signed in, or null
 * @param demo whether people of the demonstration can be chosen here
 * @param csrf the token that every write shows in the header {@code X-XSRF-TOKEN}
 */
record SessionJson(@Nullable ActorJson actor, boolean demo, String csrf) {

  /**
   * @param posts those valid today
   * @param jurisdiction the codes of the regions answered for
   */
  record ActorJson(
      String account,
      String name,
      RegionJson office,
      List<PostJson> posts,
      Set<Permission> permissions,
      List<String> jurisdiction) {}
}
