package org.shougeng.audit;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;

/**
 * One thing that was done, as the log keeps it: {@code AuditAct.of("post.grant").on("account", id).in(region)
 * .with("kind", "TOWNSHIP_CLERK")}.
 *
 * <p>The log is kept for years and read by people outside the office, so details name things and
 * counts, never
 * people or secrets: numbers that look like an identity card's or a mobile phone's are blotted out,
 * and names of
 * secrets are refused.
 *
 * @param code what was done: room, dot, verb ({@code evidence.attach}); stable for ever
 * @param objectKind the kind of record it was done to, as {@code review}; empty if to none
 * @param objectId that record's id; empty if to none
 * @param region whose land or people it is about; null for the region of the person's office
 * @param details short values by name
 */
public record AuditAct(
    String code,
    String objectKind,
    String objectId,
    @Nullable AdminCode region,
    Map<String, String> details) {

  private static final int LONGEST = 200;
  private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
  private static final Set<String> SECRETS =
      Set.of("password", "secret", "token", "totp", "otp", "cookie", "session", "key");
  /** An identity card's number (GB 11643: region, day of birth, order, check), a mobile phone's. */
  private static final Pattern PERSONAL = Pattern.compile("(?<![0-9A-Za-z])(?:"
      + "[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]"
      + "|(?:\\+?86)?1[3-9][0-9]{9})(?![0-9A-Za-z])");

  /**
   * @throws IllegalArgumentException for a code that is not {@code room.verb}, or a detail named as a secret
   */
  public AuditAct {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("an act is named room.verb: " + code);
    }
    objectKind = plain(objectKind);
    objectId = plain(objectId);
    Map<String, String> plain = new TreeMap<>();
    details.forEach((name, value) -> plain.put(publicName(name), blotted(plain(value))));
    details = Collections.unmodifiableMap(plain);
  }

  public static AuditAct of(String code) {
    return new AuditAct(code, "", "", null, Map.of());
  }

  /** Done to this record. */
  public AuditAct on(String kind, Object id) {
    return new AuditAct(code, kind, String.valueOf(id), region, details);
  }

  /** About land or people of this region. */
  public AuditAct in(AdminCode place) {
    return new AuditAct(code, objectKind, objectId, place, details);
  }

  /** With one more detail. */
  public AuditAct with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, String.valueOf(value));
    return new AuditAct(code, objectKind, objectId, region, more);
  }

  private static String publicName(String name) {
    if (SECRETS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("no secret goes into the audit log: " + name);
    }
    return name;
  }

  private static String blotted(String value) {
    return PERSONAL.matcher(value).replaceAll("***");
  }

  /** Text that every database keeps as it is: no control characters, no half of a character, not long. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
