package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A node of the well-known text of a coordinate system, WKT1 (OGC 01-009, ESRI) or WKT2 (ISO 19162):
 * a keyword, its quoted or numeric values, and its child nodes.
 *
 * @param keyword in capitals
 * @param values quoted texts, numbers and bare words in order
 * @param children nested nodes in order
 */
record Wkt(String keyword, List<String> values, List<Wkt> children) {

  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 40;

  /** The tree of {@code text}, or empty if it is not well-known text of a sensible size. */
  static Optional<Wkt> parse(String text) {
    String trimmed = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Parser(trimmed).node(0));
    } catch (MalformedWktException e) {
      return Optional.empty();
    }
  }

  /** The first value, usually the name. */
  String name() {
    return values.isEmpty() ? "" : values.get(0);
  }

  boolean is(String... keywords) {
    return List.of(keywords).contains(keyword);
  }

  Optional<Wkt> child(String... keywords) {
    return children.stream().filter(child -> child.is(keywords)).findFirst();
  }

  /** The first node with one of the keywords, this one or below, depth first. */
  Optional<Wkt> find(String... keywords) {
    if (is(keywords)) {
      return Optional.of(this);
    }
    return children.stream().flatMap(child -> child.find(keywords).stream()).findFirst();
  }

  OptionalDouble number(int index) {
    if (index >= values.size()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(values.get(index)));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static final class MalformedWktException extends Exception {}

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Wkt node(int depth) throws MalformedWktException {
      if (depth > DEEPEST) {
        throw new MalformedWktException();
      }
      String keyword = word();
      char open = skipTo();
      if (keyword.isEmpty() || (open != '[' && open != '(')) {
        throw new MalformedWktException();
      }
      at++;
      List<String> values = new ArrayList<>();
      List<Wkt> children = new ArrayList<>();
      while (true) {
        element(values, children, depth);
        char next = skipTo();
        at++;
        if (next == ']' || next == ')') {
          return new Wkt(keyword.toUpperCase(Locale.ROOT), values, children);
        }
        if (next != ',') {
          throw new MalformedWktException();
        }
      }
    }

    private void element(List<String> values, List<Wkt> children, int depth)
        throws MalformedWktException {
      if (skipTo() == '"') {
        values.add(quoted());
        return;
      }
      int start = at;
      String word = word();
      if (skipTo() == '[' || skipTo() == '(') {
        at = start;
        children.add(node(depth + 1));
      } else if (word.isEmpty() && skipTo() != ',') {
        throw new MalformedWktException();
      } else {
        // Empty where a program left a name out, as in GEOGCS[,DATUM[…
        values.add(word);
      }
    }

    private String word() throws MalformedWktException {
      skipTo();
      int start = at;
      while (at < text.length() && "[](),\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at).strip();
    }

    private String quoted() throws MalformedWktException {
      StringBuilder value = new StringBuilder();
      for (at++; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c != '"') {
          value.append(c);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          value.append('"');
          at++;
        } else {
          at++;
          return value.toString();
        }
      }
      throw new MalformedWktException();
    }

    private char skipTo() throws MalformedWktException {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at >= text.length()) {
        throw new MalformedWktException();
      }
      return text.charAt(at);
    }
  }
}
