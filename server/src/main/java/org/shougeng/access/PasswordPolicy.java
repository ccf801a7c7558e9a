package org.shougeng.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * What a password must be: long enough, not only digits, not a name, not one that everybody tries
 * first. Length counts more than variety, as NIST SP 800-63B says; that letters and digits are mixed is
 * what GB/T 22239-2019 asks for. A phrase of 16 characters may be of any kind.
 */
final class PasswordPolicy {

  static final int SHORTEST = 10;
  private static final int PHRASE = 16;
  private static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Set<String> TRIED_FIRST = Set.of(
      "123456",
      "password",
      "qwerty",
      "abc123",
      "111111",
      "000000",
      "888888",
      "666666",
      "admin",
      "letmein",
      "iloveyou",
      "woaini",
      "5201314",
      "1314520",
      "1qaz2wsx",
      "asdf",
      "zxcvbn",
      "welcome",
      "a123456",
      "passw0rd",
      "p@ssw0rd",
      "p@ssword",
      "shougeng",
      "qaz123",
      "test",
      "root",
      "mima");

  private PasswordPolicy() {}

  /**
   * Accepts {@code password} for an account.
   *
   * @throws InputRefused with every reason against it, {@code ACC-201} to {@code ACC-204}
   */
  static void check(String password, String account, String person) {
    List<Finding> faults = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      faults.add(Finding.error("ACC-201").with("least", SHORTEST).with("most", LONGEST));
    }
    if (length < PHRASE && kinds(password) < 2) {
      faults.add(Finding.error("ACC-202").with("phrase", PHRASE));
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (lower.contains(account) || lower.contains(person.toLowerCase(Locale.ROOT))) {
      faults.add(Finding.error("ACC-203"));
    }
    if (isTriedFirst(lower) || password.chars().distinct().count() < FEWEST_DIFFERENT) {
      faults.add(Finding.error("ACC-204"));
    }
    if (!faults.isEmpty()) {
      throw new InputRefused(faults);
    }
  }

  private static int kinds(String password) {
    List<IntPredicate> kinds =
        List.of(Character::isDigit, Character::isLetter, c -> !Character.isLetterOrDigit(c));
    return (int) kinds.stream().filter(kind -> password.chars().anyMatch(kind)).count();
  }

  /** Whether little is left of it without the word that everybody tries. */
  private static boolean isTriedFirst(String lower) {
    return TRIED_FIRST.stream()
        .anyMatch(
            word -> lower.contains(word) && lower.length() - word.length() < FEWEST_DIFFERENT);
  }
}
