package org.shougeng.register;

/**
 * One of the values a column allows.
 *
 * @param code what is stored
 * @param title what people read
 */
public record Choice(String code, Wording title) {

  public static Choice of(String code, String chinese, String english) {
    return new Choice(code, new Wording(chinese, english));
  }
}
