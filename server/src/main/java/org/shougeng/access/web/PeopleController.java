package org.shougeng.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.PostKind;
import org.shougeng.access.Posts;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.region.Regions;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of the office and their accounts: {@code /api/people}. */
@RestController
@RequestMapping("/api/people")
@Requires(Permission.MANAGE_ACCOUNTS)
final class PeopleController {

  private static final int LARGEST_PAGE = 200;

  private final Access access;
  private final Regions regions;

  PeopleController(Access access, Regions regions) {
    this.access = access;
    this.regions = regions;
  }

  /** One page of people. */
  record PeopleJson(List<PersonJson> people, int total) {}

  /** Somebody new; with posts only by who may grant them. */
  record Newcomer(
      String account,
      String name,
      @Nullable String phone,
      String office,
      @Nullable List<NewPost> posts) {}

  /** A post to be granted. */
  record NewPost(PostKind kind, String region, LocalDate from, @Nullable LocalDate until) {

    Posts.Grant grant() {
      return new Posts.Grant(kind, code(region), from, until);
    }
  }

  /** What is corrected. */
  record Correction(String name, @Nullable String phone) {}

  /** Why somebody is kept out. */
  record Reason(String because) {}

  /** People whose account, name or office has all the words of {@code q}. */
  @GetMapping
  @Requires({Permission.MANAGE_ACCOUNTS, Permission.GRANT_POSTS, Permission.READ_AUDIT})
  PeopleJson list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "20") int size,
      Actor actor,
      Locale locale) {
    List<Account> found = access.accounts().list(actor.jurisdiction()).stream()
        .filter(account -> matches(account, q))
        .toList();
    int shown = Math.max(1, Math.min(size, LARGEST_PAGE));
    Map<String, Integer> browsers = access.sessions().counts();
    PersonJson.Names names = new PersonJson.Names(regions, locale);
    List<PersonJson> people = found.stream()
        .skip((long) (Math.max(1, page) - 1) * shown)
        .limit(shown)
        .map(account -> PersonJson.of(account, access, browsers, names))
        .toList();
    return new PeopleJson(people, found.size());
  }

  private boolean matches(Account account, String q) {
    String text = String.join(
            " ",
            account.name(),
            account.person(),
            account.office().digits(),
            regions.name(account.office()))
        .toLowerCase(Locale.ROOT);
    return List.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
        .allMatch(text::contains);
  }

  @GetMapping("/{account}")
  @Requires({Permission.MANAGE_ACCOUNTS, Permission.GRANT_POSTS, Permission.READ_AUDIT})
  PersonJson one(@PathVariable String account, Actor actor, Locale locale) {
    return json(find(actor, account), locale);
  }

  @PostMapping
  InvitationJson invite(@RequestBody Newcomer newcomer, Actor actor) {
    List<NewPost> posts = newcomer.posts() == null ? List.of() : newcomer.posts();
    if (!posts.isEmpty() && !actor.may(Permission.GRANT_POSTS)) {
      throw new Forbidden("grants posts with an invitation");
    }
    Account.Draft draft = new Account.Draft(
        newcomer.account(),
        newcomer.name(),
        newcomer.phone() == null ? "" : newcomer.phone(),
        code(newcomer.office()));
    return InvitationJson.of(access
        .newcomers()
        .invite(actor, draft, posts.stream().map(NewPost::grant).toList()));
  }

  @PutMapping("/{account}")
  PersonJson correct(
      @PathVariable String account,
      @RequestBody Correction correction,
      Actor actor,
      Locale locale) {
    String phone = correction.phone() == null ? "" : correction.phone();
    return json(
        access.accounts().edit(actor, find(actor, account), correction.name(), phone), locale);
  }

  /** A new link to set a password; earlier ones stop working. */
  @PostMapping("/{account}/invitation")
  InvitationJson inviteAgain(@PathVariable String account, Actor actor) {
    return InvitationJson.of(access.invitations().make(actor, find(actor, account)));
  }

  @DeleteMapping("/{account}/invitation")
  PersonJson revokeInvitation(@PathVariable String account, Actor actor, Locale locale) {
    access.invitations().revoke(actor, find(actor, account));
    return one(account, actor, locale);
  }

  @PutMapping("/{account}/lock")
  PersonJson lock(
      @PathVariable String account, @RequestBody Reason reason, Actor actor, Locale locale) {
    access.accounts().lock(actor, find(actor, account), reason.because());
    return one(account, actor, locale);
  }

  @DeleteMapping("/{account}/lock")
  PersonJson unlock(@PathVariable String account, Actor actor, Locale locale) {
    access.accounts().unlock(actor, find(actor, account));
    return one(account, actor, locale);
  }

  @DeleteMapping("/{account}/sessions")
  PersonJson endSessions(@PathVariable String account, Actor actor, Locale locale) {
    access.accounts().endSessions(actor, find(actor, account));
    return one(account, actor, locale);
  }

  /** For a lost phone without recovery codes. */
  @DeleteMapping("/{account}/second-factor")
  PersonJson removeSecondFactor(@PathVariable String account, Actor actor, Locale locale) {
    access.secondFactor().remove(actor, find(actor, account));
    return one(account, actor, locale);
  }

  @PostMapping("/{account}/posts")
  @Requires(Permission.GRANT_POSTS)
  PersonJson grant(
      @PathVariable String account, @RequestBody NewPost post, Actor actor, Locale locale) {
    Account holder = find(actor, account);
    access.posts().grant(actor, holder, post.grant());
    return json(holder, locale);
  }

  /** Ends a post on {@code last}, its last day; at once if none is given. */
  @DeleteMapping("/{account}/posts/{id}")
  @Requires(Permission.GRANT_POSTS)
  PersonJson endPost(
      @PathVariable String account,
      @PathVariable String id,
      @RequestParam @Nullable LocalDate last,
      Actor actor,
      Locale locale) {
    Account holder = find(actor, account);
    access.posts().end(actor, holder, id, last == null ? access.posts().yesterday() : last);
    return json(holder, locale);
  }

  private Account find(Actor actor, String account) {
    return access.accounts().get(actor.jurisdiction(), account);
  }

  private PersonJson json(Account account, Locale locale) {
    return PersonJson.of(
        access.accounts().find(account.name()).orElseThrow(),
        access,
        access.sessions().counts(),
        new PersonJson.Names(regions, locale));
  }

  static AdminCode code(String text) {
    return AdminCode.parse(text)
        .orElseThrow(() -> new InputRefused(Finding.error("ACC-306").with("code", text)));
  }
}
