package org.shougeng.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.shougeng.access.AccountRows.Credentials;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;

/**
 * The code that an account may ask for beside its password: an authenticator's (RFC 6238), each once,
 * or one of ten recovery codes, each once.
 */
public final class SecondFactor {

  private static final int KEY_BYTES = 20;
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final Database database;
  private final AccountRows accounts;
  private final AuditLog audit;
  private final Clock clock;

  SecondFactor(Foundation on) {
    this.database = on.database();
    this.accounts = new AccountRows(database);
    this.audit = on.audit();
    this.clock = on.clock();
  }

  /**
   * A key for an authenticator, not in force until a code proves that it was taken over.
   *
   * @param key in base 32, to be typed
   * @param address {@code otpauth:} address, to be scanned
   */
  public record Enrolment(String key, String address) {}

  /** Offers a new key to the holder of {@code account}. */
  public Enrolment begin(Account account, String office) {
    if (account.secondFactor()) {
      throw new InputRefused(Finding.error("ACC-503"));
    }
    String key = Base32.encode(Secret.bytes(KEY_BYTES));
    database.write(() -> accounts.setTotp(account.name(), key, null));
    String issuer = coded("守耕 " + office);
    String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s&digits=%d&period=%d"
        .formatted(issuer, coded(account.name()), key, issuer, Totp.DIGITS, Totp.SECONDS_A_STEP);
    return new Enrolment(key, address);
  }

  /**
   * Puts the offered key in force and returns the recovery codes, which are shown this once.
   *
   * @throws InputRefused with {@code ACC-105} if {@code code} is not the authenticator's
   */
  public List<String> confirm(Actor by, Account account, String code) {
    Credentials credentials = accounts.find(account.name()).orElseThrow();
    String key = credentials.totpSecret();
    Instant now = clock.instant();
    OptionalLong step = key == null || account.secondFactor()
        ? OptionalLong.empty()
        : new Totp(Base32.decode(key)).stepOf(plain(code), now);
    if (step.isEmpty()) {
      throw new InputRefused(Finding.error("ACC-105"));
    }
    return database.write(() -> {
      accounts.setTotp(account.name(), key, now);
      accounts.takeStep(account.name(), step.getAsLong());
      audit.record(by, AuditAct.of("access.add-second-factor").on("account", account.name()));
      return newRecoveryCodes(account.name());
    });
  }

  /** Asks for no code any more. */
  public void remove(Actor by, Account account) {
    database.write(() -> {
      accounts.setTotp(account.name(), null, null);
      dropRecoveryCodes(account.name());
      audit.record(by, AuditAct.of("access.remove-second-factor").on("account", account.name()));
    });
  }

  /** How many recovery codes are left. */
  public int recoveryCodesLeft(Account account) {
    return database
        .sql()
        .sql("select count(*) from recovery_code where account = :account and used_at is null")
        .param("account", account.name())
        .query(Integer.class)
        .single();
  }

  /** Whether {@code code} lets the holder in; uses it up. */
  boolean accepts(Credentials credentials, String code) {
    String plain = plain(code);
    String name = credentials.account().name();
    return plain.length() == Totp.DIGITS
        ? acceptsTotp(credentials, plain)
        : database.write(() -> useRecoveryCode(name, plain));
  }

  private boolean acceptsTotp(Credentials credentials, String code) {
    String key = credentials.totpSecret();
    if (key == null) {
      return false;
    }
    OptionalLong step = new Totp(Base32.decode(key)).stepOf(code, clock.instant());
    return step.isPresent()
        && database.write(() -> accounts.takeStep(credentials.account().name(), step.getAsLong()));
  }

  private boolean useRecoveryCode(String account, String code) {
    return database
            .sql()
            .sql(
                """
                update recovery_code set used_at = :now
                 where account = :account and code_hash = :hash and used_at is null
                """)
            .param("now", clock.instant().toString())
            .param("account", account)
            .param("hash", Secret.hash(code))
            .update()
        == 1;
  }

  private List<String> newRecoveryCodes(String account) {
    dropRecoveryCodes(account);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String code = Base32.encode(Secret.bytes(RECOVERY_BYTES));
      database
          .sql()
          .sql("insert into recovery_code (account, code_hash) values (:account, :hash)")
          .param("account", account)
          .param("hash", Secret.hash(code))
          .update();
      codes.add(String.join(
          "-",
          code.substring(0, 4),
          code.substring(4, 8),
          code.substring(8, 12),
          code.substring(12)));
    }
    return codes;
  }

  private void dropRecoveryCodes(String account) {
    database
        .sql()
        .sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
