package org.shougeng.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.Session;
import org.shougeng.access.SignIn;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.platform.web.HttpRefusal;
import org.shougeng.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who is here: {@code /api/session}. */
@RestController
@RequestMapping("/api/session")
@OpenTo(value = Caller.ANYONE, because = "whoever signs in has not signed in yet")
final class SessionController {

  private final Access access;
  private final Regions regions;
  private final DemoDoor door;

  SessionController(Access access, Regions regions, DemoDoor door) {
    this.access = access;
    this.regions = regions;
    this.door = door;
  }

  /** What somebody types to sign in. */
  record Credentials(String account, String password, @Nullable String code) {}

  @GetMapping
  SessionJson whoIsHere(HttpServletRequest request, Locale locale) {
    Actor actor = (Actor) request.getAttribute(Actor.class.getName());
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new SessionJson(
        actor == null ? null : json(actor, locale), door.isOpen(request), csrf.getToken());
  }

  private SessionJson.@Nullable ActorJson json(Actor actor, Locale locale) {
    Optional<Account> account = access.accounts().find(actor.account());
    List<PostJson> posts = account.stream()
        .flatMap(holder -> access.posts().today(holder).stream())
        .map(post -> PostJson.of(post, regions, locale))
        .toList();
    return new SessionJson.ActorJson(
        actor.account(),
        actor.name(),
        RegionJson.of(regions, actor.office()),
        posts,
        actor.permissions(),
        actor.jurisdiction().roots().stream().map(Object::toString).toList());
  }

  /** Signs in; an earlier session of this browser ends. */
  @PostMapping
  void signIn(
      @RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
    String code = given.code() == null ? "" : given.code();
    SignIn.Outcome outcome = access
        .signIn()
        .with(new SignIn.Attempt(given.account(), given.password(), code), Origins.of(request));
    if (outcome instanceof SignIn.In in) {
      endOld(request);
      SessionCookie.give(request, response, in.opened());
    } else {
      throw refusal(outcome);
    }
  }

  private static HttpRefusal refusal(SignIn.Outcome outcome) {
    if (outcome instanceof SignIn.Wait wait) {
      Finding finding =
          Finding.error("ACC-102").with("minutes", wait.time().plusSeconds(59).toMinutes());
      return HttpRefusal.tooOften(finding, wait.time());
    }
    if (outcome instanceof SignIn.Refused refused) {
      return new HttpRefusal(HttpStatus.UNAUTHORIZED, refused.finding());
    }
    return new HttpRefusal(HttpStatus.UNAUTHORIZED, Finding.error("ACC-104"));
  }

  @DeleteMapping
  void signOut(HttpServletRequest request, HttpServletResponse response) {
    endOld(request);
    SessionCookie.take(request, response);
  }

  private void endOld(HttpServletRequest request) {
    Optional<Session> old = SessionFilter.session(request);
    old.ifPresent(session -> access.signIn().out(session));
  }
}
