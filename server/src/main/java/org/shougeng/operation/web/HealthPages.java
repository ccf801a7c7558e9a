package org.shougeng.operation.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.operation.certificate.ServedCertificate;
import org.shougeng.operation.health.Check;
import org.shougeng.operation.health.Health;
import org.shougeng.platform.BuildInfo;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.settings.Settings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the installation is and how it is set up: {@code /api/operation}. */
@RestController
@RequestMapping("/api/operation")
@Requires(Permission.OPERATE)
final class HealthPages {

  private final Health health;
  private final ServedCertificate certificate;
  private final Settings settings;

  HealthPages(Health health, ServedCertificate certificate, Settings settings) {
    this.health = health;
    this.certificate = certificate;
    this.settings = settings;
  }

  /**
   * What everybody may know of the installation's health.
   *
   * @param state the worst of all checks
   * @param lastBackup when the newest backup was made, or null
   * @param checked whether it was whole when it was read again
   */
  record Strip(Check.State state, @Nullable Instant lastBackup, boolean checked, String version) {}

  /** The line at the foot of everybody's home page. */
  @OpenTo(value = Caller.SIGNED_IN, because = "everybody may know that the data are safe")
  @GetMapping("/health-strip")
  Strip strip() {
    Check.State worst =
        health.all().stream().map(Check::state).max(Enum::compareTo).orElse(Check.State.GOOD);
    return health
        .lastBackup()
        .map(last -> strip(worst, last))
        .orElseGet(() -> new Strip(worst, null, false, version()));
  }

  private static Strip strip(Check.State worst, BackupShelf.Entry last) {
    return new Strip(worst, last.at(), last.checked(), version());
  }

  /** What operators see. */
  record Overview(
      String version,
      String builtAt,
      String java,
      List<Check> checks,
      boolean https,
      ServedCertificate.@Nullable Summary certificate,
      ServedCertificate.@Nullable Summary authority) {}

  @GetMapping("/health")
  Overview overview() {
    return new Overview(
        version(),
        BuildInfo.current().time(),
        Runtime.version().toString(),
        health.all(),
        certificate.isEnabled(),
        certificate.find().orElse(null),
        certificate.authority().orElse(null));
  }

  /** A setting as operators see it. */
  record SettingLine(
      String key,
      String environment,
      String meaning,
      String standard,
      String value,
      Settings.Source source) {}

  /** Every setting with where its value comes from; of secrets only whether there is one. */
  @GetMapping("/settings")
  List<SettingLine> settings(Locale locale) {
    return settings.values().stream()
        .map(value -> new SettingLine(
            value.setting().key(),
            value.setting().environmentName(),
            value.setting().meaning(locale),
            value.setting().standard(),
            value.shown(),
            value.source()))
        .toList();
  }

  private static String version() {
    return BuildInfo.current().version();
  }
}
