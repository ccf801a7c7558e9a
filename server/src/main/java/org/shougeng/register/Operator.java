package org.shougeng.register;

import java.util.Locale;
import java.util.Optional;

/** How a filter compares; there are no others. */
public enum Operator {
  EQ("="),
  NE("<>"),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">="),
  /** One of several. */
  IN(""),
  /** Text that contains the value; a region that lies in it. */
  HAS(""),
  /** Nothing entered; takes no value. */
  EMPTY("");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  static Optional<Operator> of(String word) {
    for (Operator operator : values()) {
      if (operator.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** The comparison sign of SQL, empty where it takes more than a sign. */
  String sign() {
    return sign;
  }

  /** Whether it makes sense for a column of this kind. */
  boolean fits(ColumnKind kind) {
    return switch (this) {
      case EMPTY -> true;
      case EQ, NE -> true;
      case IN ->
        kind == ColumnKind.CHOICE || kind == ColumnKind.REGION || kind == ColumnKind.INTEGER;
      case HAS -> kind == ColumnKind.TEXT || kind == ColumnKind.REGION;
      case LT, LE, GT, GE -> kind != ColumnKind.CHOICE && kind != ColumnKind.FLAG;
    };
  }
}
