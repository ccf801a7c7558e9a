package org.shougeng.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shougeng.platform.actor.Permission;

/** The one table of posts and permissions. */
class PostTableTest {

  @Test
  void each_permission_has_a_line_and_each_post_a_column() throws IOException {
    List<String> lines;
    try (InputStream table = PostTable.class.getResourceAsStream("post-table.csv")) {
      lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(lines.stream().skip(1).map(line -> line.split(",")[0]))
        .containsExactlyInAnyOrderElementsOf(names(Permission.values()));
    assertThat(lines.get(0).split(",")).contains(names(PostKind.values()).toArray(String[]::new));
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.split(",")).hasSize(PostKind.values().length + 1));
  }

  @Test
  void each_permission_is_somebodys() {
    EnumSet<Permission> given = EnumSet.noneOf(Permission.class);
    for (PostKind kind : PostKind.values()) {
      given.addAll(PostTable.shipped().permissions(kind));
    }
    assertThat(given).containsExactlyInAnyOrder(Permission.values());
  }

  @Test
  void the_first_administrator_may_what_the_three_may_together() {
    EnumSet<Permission> three = EnumSet.noneOf(Permission.class);
    PostKind.SEPARATED.forEach(kind -> three.addAll(PostTable.shipped().permissions(kind)));
    assertThat(PostTable.shipped().permissions(PostKind.FIRST_ADMINISTRATOR)).isEqualTo(three);
  }

  /** GB/T 22239-2019: who keeps accounts does not grant posts, and neither reads the log of it. */
  @Test
  void no_two_of_the_three_administrators_share_a_power() {
    for (Permission power : List.of(
        Permission.MANAGE_ACCOUNTS,
        Permission.GRANT_POSTS,
        Permission.READ_AUDIT,
        Permission.OPERATE)) {
      assertThat(
              PostKind.SEPARATED.stream().filter(kind -> PostTable.shipped().allows(kind, power)))
          .as(power.name())
          .hasSize(1);
    }
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
