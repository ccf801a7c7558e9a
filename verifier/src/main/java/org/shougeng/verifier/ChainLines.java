package org.shougeng.verifier;

/**
 * The lines of an export, one JSON object each, ended by a line feed: {@code
 * {"entry":{…},"sha256":"…","sm3":"…"}}
 * for every entry, where the digests are those of the bytes of {@code {…}}, then {@code
 * {"end":{"entries":n,"sha256":"…","sm3":"…"}}} with the seal of the last entry.
 */
public final class ChainLines {

  private ChainLines() {}

  /** The line of an entry whose sealed text is {@code canonical}. */
  public static String entry(String canonical, Seal seal) {
    return new CanonicalJson()
        .withJson("entry", canonical)
        .with("sha256", seal.sha256())
        .with("sm3", seal.sm3())
        .toString();
  }

  /** The last line. */
  public static String end(long entries, Seal head) {
    return new CanonicalJson()
        .with(
            "end",
            new CanonicalJson()
                .with("entries", entries)
                .with("sha256", head.sha256())
                .with("sm3", head.sm3()))
        .toString();
  }
}
