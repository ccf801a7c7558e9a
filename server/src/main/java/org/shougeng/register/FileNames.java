package org.shougeng.register;

/** Names of files as their users gave them, fit to be shown and kept. */
final class FileNames {

  private static final int LONGEST = 200;

  private FileNames() {}

  /** The last part of the name: some browsers send the path on the user's disk. */
  static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    last.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .limit(LONGEST)
        .forEach(plain::appendCodePoint);
    return plain.toString().isBlank() ? "file.xlsx" : plain.toString().strip();
  }
}
