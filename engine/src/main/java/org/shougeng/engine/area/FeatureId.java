package org.shougeng.engine.area;

/**
 * The survey's identification code of a feature (标识码 {@code BSM}, TD/T 1057-2020): up to 18
 * characters, unique in its layer.
 *
 * @param code the code as delivered, never blank
 */
public record FeatureId(String code) implements Comparable<FeatureId> {

  public FeatureId {
    if (code.isBlank() || code.length() > 64) {
      throw new IllegalArgumentException("not a feature id: '" + code + "'");
    }
  }

  @Override
  public int compareTo(FeatureId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
