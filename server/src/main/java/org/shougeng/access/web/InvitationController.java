package org.shougeng.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.Invitation;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.region.Regions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link by which somebody sets a password: {@code /api/invitation}. Its word comes in the body only. */
@RestController
@RequestMapping("/api/invitation")
@OpenTo(value = Caller.ANYONE, because = "the link itself proves who was invited")
final class InvitationController {

  private final Access access;
  private final CountyRegister county;
  private final Regions regions;

  InvitationController(Access access, CountyRegister county, Regions regions) {
    this.access = access;
    this.county = county;
    this.regions = regions;
  }

  /** The word of a link. */
  record Link(String token) {}

  /** The word of a link and the password wanted. */
  record Acceptance(String token, String password) {}

  /** Whom the link is for. */
  record InvitedJson(
      @Nullable String county, String account, String name, List<PostJson> posts, Instant ends) {}

  /** Who accepted. */
  record AcceptedJson(String account) {}

  @PostMapping("/look")
  InvitedJson look(@RequestBody Link link, Locale locale) {
    Invitation invitation = access.invitations().look(link.token());
    Account account = access.accounts().find(invitation.account()).orElseThrow();
    return new InvitedJson(
        county.find().map(County::name).orElse(null),
        account.name(),
        account.person(),
        access.posts().of(account).stream()
            .map(post -> PostJson.of(post, regions, locale))
            .toList(),
        invitation.ends());
  }

  /** Sets the password. The holder then signs in with it, as always. */
  @PostMapping("/accept")
  AcceptedJson accept(@RequestBody Acceptance given) {
    return new AcceptedJson(
        access.invitations().accept(given.token(), given.password()).name());
  }
}
