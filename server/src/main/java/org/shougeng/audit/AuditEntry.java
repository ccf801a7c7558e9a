package org.shougeng.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.shougeng.verifier.CanonicalJson;
import org.shougeng.verifier.Seal;

/**
 * One entry of the log, text for text as it is stored, so that a change of any of it breaks its seal.
 *
 * <p>What is sealed is the UTF-8 text of {@link #canonical()}: one JSON object without white space,
 * its members
 * in the order {@code seq, previous {sha256, sm3}, digests, at, account, name, office, act, object
 * {kind, id},
 * region, detail}, the details sorted by name, strings escaped as in RFC 8785, the instant in UTC with three
 * decimals.
 *
 * @param seq its number; the first is 1, and none is missing
 * @param at when it was written, as {@code 2026-11-23T08:05:00.000Z}
 * @param who the person, as they were then
 * @param what the act
 * @param link its place in the chain
 */
public record AuditEntry(long seq, String at, Who who, What what, Link link) {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /**
   * The person of an entry.
   *
   * @param account the account
   * @param name the person's name
   * @param office the region code of the office
   */
  public record Who(String account, String name, String office) {}

  /**
   * The act of an entry.
   *
   * @param act its code
   * @param objectKind the kind of record it was done to, or empty
   * @param objectId that record's id, or empty
   * @param region the region code of the land or people it is about
   * @param detail a JSON object of short texts
   */
  public record What(String act, String objectKind, String objectId, String region, String detail) {

    static What of(AuditAct act, String region) {
      CanonicalJson detail = new CanonicalJson();
      act.details().forEach(detail::with);
      return new What(act.code(), act.objectKind(), act.objectId(), region, detail.toString());
    }
  }

  /**
   * How an entry hangs in the chain.
   *
   * @param digests the names of the algorithms
   * @param previous the seal of the entry before, {@link Seal#NONE} for the first
   * @param seal the digests of the canonical text
   */
  public record Link(String digests, Seal previous, Seal seal) {}

  /** Seals an entry. */
  static AuditEntry sealed(long seq, Instant at, Who who, What what, Seal previous) {
    String moment = text(at);
    AuditEntry open =
        new AuditEntry(seq, moment, who, what, new Link(Seal.ALGORITHMS, previous, Seal.NONE));
    return new AuditEntry(
        seq, moment, who, what, new Link(Seal.ALGORITHMS, previous, open.recomputed()));
  }

  /** An instant as entries carry it: always with three decimals, so that text sorts as time does. */
  static String text(Instant instant) {
    return INSTANT.format(instant);
  }

  /** The seal that the entry's present content has. */
  Seal recomputed() {
    return Seal.of(canonical().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether nothing of the entry was changed since it was sealed. */
  public boolean isSealed() {
    return recomputed().equals(link.seal());
  }

  /** The text that is sealed. */
  public String canonical() {
    return new CanonicalJson()
        .with("seq", seq)
        .with("previous", json(link.previous()))
        .with("digests", link.digests())
        .with("at", at)
        .with("account", who.account())
        .with("name", who.name())
        .with("office", who.office())
        .with("act", what.act())
        .with(
            "object",
            new CanonicalJson().with("kind", what.objectKind()).with("id", what.objectId()))
        .with("region", what.region())
        .withJson("detail", what.detail())
        .toString();
  }

  private static CanonicalJson json(Seal seal) {
    return new CanonicalJson().with("sha256", seal.sha256()).with("sm3", seal.sm3());
  }
}
