package org.shougeng.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shougeng.platform.actor.Permission;

/** Which post allows what: the one table, {@code post-table.csv}, that is also shown to the office. */
public final class PostTable {

  private static final PostTable SHIPPED = read();

  private final Map<PostKind, Set<Permission>> permissions;

  private PostTable(Map<PostKind, Set<Permission>> permissions) {
    this.permissions = permissions;
  }

  public static PostTable shipped() {
    return SHIPPED;
  }

  /** What holders of {@code kind} may do. */
  public Set<Permission> permissions(PostKind kind) {
    return EnumSet.copyOf(Objects.requireNonNull(permissions.get(kind), kind.name()));
  }

  public boolean allows(PostKind kind, Permission permission) {
    return permissions(kind).contains(permission);
  }

  private static PostTable read() {
    List<String> lines = lines();
    List<PostKind> kinds =
        Arrays.stream(lines.get(0).split(",")).skip(1).map(PostKind::valueOf).toList();
    Map<PostKind, Set<Permission>> permissions = new EnumMap<>(PostKind.class);
    for (PostKind kind : PostKind.values()) {
      permissions.put(kind, EnumSet.noneOf(Permission.class));
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      Permission permission = Permission.valueOf(cells[0]);
      for (int i = 0; i < kinds.size(); i++) {
        if (cells[i + 1].equals("yes")) {
          Objects.requireNonNull(permissions.get(kinds.get(i))).add(permission);
        }
      }
    }
    return new PostTable(permissions);
  }

  private static List<String> lines() {
    try (InputStream table = PostTable.class.getResourceAsStream("post-table.csv")) {
      return new String(
              Objects.requireNonNull(table, "post-table.csv").readAllBytes(),
              StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
