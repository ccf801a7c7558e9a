package org.shougeng.desk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The condition that a row is addressed to one of some addressees; their columns are named alike
 * everywhere.
 */
final class HolderCondition {

  private HolderCondition() {}

  /**
   * The condition on {@code prefix_kind}, {@code prefix_key} and {@code prefix_region}, with {@code ?}
   * to bind.
   */
  static String on(String prefix, List<Addressee> own) {
    return own.stream()
        .map(one -> one.kind() == Addressee.Kind.PERSON
            ? "(%1$s_kind = ? and %1$s_key = ?)".formatted(prefix)
            : "(%1$s_kind = ? and %1$s_key = ? and %1$s_region = ?)".formatted(prefix))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** What {@link #on} binds, in order. A person is the same in every office. */
  static List<Object> values(List<Addressee> own) {
    return own.stream()
        .flatMap(one -> one.kind() == Addressee.Kind.PERSON
            ? java.util.stream.Stream.<Object>of(one.kind().name(), one.key())
            : java.util.stream.Stream.<Object>of(
                one.kind().name(), one.key(), one.region().digits()))
        .toList();
  }
}
