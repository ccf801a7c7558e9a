package org.shougeng.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.Invitation;
import org.shougeng.region.Regions;

/**
 * Somebody of the office, in JSON.
 *
 * @param phone without its middle digits
 * @param posts all of them, past and future too
 * @param invitedUntil when the open link stops working, or null if there is none
 * @param browsers how many are signed in
 */
record PersonJson(
    String account,
    String name,
    String phone,
    RegionJson office,
    Account.State state,
    boolean secondFactor,
    List<PostJson> posts,
    @Nullable Instant invitedUntil,
    int browsers,
    Instant since) {

  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_AFTER = 4;

  static PersonJson of(Account account, Access access, Map<String, Integer> browsers, Names names) {
    return new PersonJson(
        account.name(),
        account.person(),
        masked(account.phone()),
        RegionJson.of(names.regions(), account.office()),
        account.state(),
        account.secondFactor(),
        access.posts().of(account).stream()
            .map(post -> PostJson.of(post, names.regions(), names.locale()))
            .toList(),
        access.invitations().openOf(account).map(Invitation::ends).orElse(null),
        browsers.getOrDefault(account.name(), 0),
        account.made().at());
  }

  /** What things are called in the reader's language. */
  record Names(Regions regions, Locale locale) {}

  private static String masked(String phone) {
    return phone.length() <= SHOWN_BEFORE + SHOWN_AFTER
        ? phone.isEmpty() ? "" : "****"
        : phone.substring(0, SHOWN_BEFORE) + "****" + phone.substring(phone.length() - SHOWN_AFTER);
  }
}
