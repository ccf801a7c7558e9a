package org.shougeng.verifier;

/**
 * A JSON object in the one form that is sealed: no white space, members in the order they are added,
 * strings escaped as RFC 8785 §3.2.2.2 says (only quotation mark, reverse solidus and control characters).
 */
public final class CanonicalJson {

  private final StringBuilder text = new StringBuilder("{");

  public CanonicalJson with(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  public CanonicalJson with(String name, long value) {
    name(name);
    text.append(value);
    return this;
  }

  /** A member that is itself an object. */
  public CanonicalJson with(String name, CanonicalJson value) {
    return withJson(name, value.toString());
  }

  /** A member whose value is JSON already. */
  public CanonicalJson withJson(String name, String json) {
    name(name);
    text.append(json);
    return this;
  }

  private void name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    quote(name);
    text.append(':');
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      escape(value.charAt(i));
    }
    text.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> {
        if (c < ' ') {
          text.append("\\u%04x".formatted((int) c));
        } else {
          text.append(c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
