package org.shougeng.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.SecondFactor;
import org.shougeng.access.Session;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.platform.web.QrPicture;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account: {@code /api/account}. */
@RestController
@RequestMapping("/api/account")
@OpenTo(value = Caller.SIGNED_IN, because = "everybody keeps their own account")
final class AccountController {

  private final Access access;
  private final CountyRegister county;

  AccountController(Access access, CountyRegister county) {
    this.access = access;
    this.county = county;
  }

  /**
   * The caller's account.
   *
   * @param recoveryCodes how many are left
   * @param demo whether it has no password, being one of the demonstration's
   */
  record AccountJson(
      String account,
      String name,
      String phone,
      boolean secondFactor,
      int recoveryCodes,
      boolean demo,
      List<SessionRow> sessions) {}

  /** A browser that is signed in; {@code here} is the one that asks. */
  record SessionRow(
      String id,
      Session.Way way,
      Instant began,
      Instant seen,
      String address,
      String agent,
      boolean here) {}

  /** A password to change. */
  record PasswordChange(String present, String wanted) {}

  /** The caller's password, to make sure. */
  record Proof(String password) {}

  /** A key for an authenticator, with its picture. */
  record EnrolmentJson(String key, String qr) {}

  /** What the authenticator shows. */
  record Code(String code) {}

  /** Codes for a lost authenticator; shown once. */
  record RecoveryCodes(List<String> codes) {}

  @GetMapping
  AccountJson mine(Actor actor, HttpServletRequest request) {
    Account account = account(actor);
    String here = SessionFilter.session(request).map(Session::id).orElse("");
    return new AccountJson(
        account.name(),
        account.person(),
        account.phone(),
        account.secondFactor(),
        access.secondFactor().recoveryCodesLeft(account),
        account.state() == Account.State.INVITED,
        access.sessions().of(account.name()).stream()
            .map(session -> row(session, here))
            .toList());
  }

  private static SessionRow row(Session session, String here) {
    return new SessionRow(
        session.id(),
        session.way(),
        session.began(),
        session.seen(),
        session.origin().address(),
        session.origin().agent(),
        session.id().equals(here));
  }

  /** Changes the password; all other browsers are signed out. */
  @PutMapping("/password")
  void changePassword(@RequestBody PasswordChange change, Actor actor, HttpServletRequest request) {
    String here = SessionFilter.session(request).map(Session::id).orElse("");
    access.accounts().changePassword(actor, change.present(), change.wanted(), here);
  }

  @DeleteMapping("/sessions/{id}")
  void endSession(@PathVariable String id, Actor actor) {
    if (!access.sessions().end(actor.account(), id)) {
      throw new NotFound("登录", id);
    }
  }

  /** Signs out everywhere else. */
  @DeleteMapping("/sessions")
  void endOtherSessions(Actor actor, HttpServletRequest request) {
    String here = SessionFilter.session(request).map(Session::id).orElse("");
    access.sessions().endOthers(actor.account(), here);
  }

  @PostMapping("/second-factor")
  EnrolmentJson beginSecondFactor(@RequestBody Proof proof, Actor actor) {
    Account account = account(actor);
    access.accounts().requirePassword(account, proof.password());
    SecondFactor.Enrolment offered =
        access.secondFactor().begin(account, county.find().map(County::name).orElse(""));
    return new EnrolmentJson(offered.key(), QrPicture.svg(offered.address()));
  }

  @PutMapping("/second-factor")
  RecoveryCodes confirmSecondFactor(@RequestBody Code code, Actor actor) {
    return new RecoveryCodes(access.secondFactor().confirm(actor, account(actor), code.code()));
  }

  @PostMapping("/second-factor/removal")
  void removeSecondFactor(@RequestBody Proof proof, Actor actor) {
    Account account = account(actor);
    access.accounts().requirePassword(account, proof.password());
    access.secondFactor().remove(actor, account);
  }

  private Account account(Actor actor) {
    return access.accounts().find(actor.account()).orElseThrow();
  }
}
