package org.shougeng.engine.area;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The regions somebody answers for: whole subtrees of the division tree. A typed argument of every read
 * and every write, so that nobody can forget to ask whose land it is.
 *
 * @param roots the tops of the subtrees, none inside another, sorted; empty for nobody's land
 */
public record Jurisdiction(List<AdminCode> roots) {

  /** Answers for nothing. */
  public static final Jurisdiction NONE = new Jurisdiction(List.of());

  /** Answers for every province: whoever maintains the whole store, as the command line does. */
  public static final Jurisdiction EVERYWHERE = new Jurisdiction(IntStream.rangeClosed(10, 99)
      .mapToObj(province -> new AdminCode(province + "0000000000"))
      .toList());

  public Jurisdiction {
    List<AdminCode> given = List.copyOf(roots);
    roots = given.stream()
        .filter(one -> given.stream().noneMatch(other -> isAbove(other, one)))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isAbove(AdminCode upper, AdminCode lower) {
    return !upper.equals(lower) && upper.contains(lower);
  }

  /** The subtrees below these regions; regions inside others are dropped. */
  public static Jurisdiction of(AdminCode... roots) {
    return new Jurisdiction(Arrays.asList(roots));
  }

  /** The subtrees below these regions; regions inside others are dropped. */
  public static Jurisdiction of(Collection<AdminCode> roots) {
    return new Jurisdiction(List.copyOf(roots));
  }

  /** Whether {@code region}, with everything below it, is answered for. */
  public boolean covers(AdminCode region) {
    return roots.stream().anyMatch(root -> root.contains(region));
  }

  /** Whether any part of {@code region} is answered for: it is covered, or lies above a root. */
  public boolean touches(AdminCode region) {
    return roots.stream().anyMatch(root -> root.contains(region) || region.contains(root));
  }

  /** Whether everything that {@code other} answers for is answered for here too. */
  public boolean covers(Jurisdiction other) {
    return other.roots.stream().allMatch(this::covers);
  }

  public boolean isEverywhere() {
    return equals(EVERYWHERE);
  }

  public boolean isEmpty() {
    return roots.isEmpty();
  }

  /** The leading digits of every region answered for; for prefix predicates in a store. */
  public List<String> prefixes() {
    return roots.stream().map(AdminCode::prefix).toList();
  }
}
