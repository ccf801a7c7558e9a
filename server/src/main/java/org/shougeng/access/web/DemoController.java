package org.shougeng.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.Post;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.region.Regions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of the demonstration: {@code /api/demo}. Elsewhere there is no such address. */
@RestController
@RequestMapping("/api/demo")
@OpenTo(value = Caller.ANYONE, because = "the synthetic county is shown on this machine only")
final class DemoController {

  private final Access access;
  private final Regions regions;
  private final DemoDoor door;

  DemoController(Access access, Regions regions, DemoDoor door) {
    this.access = access;
    this.regions = regions;
    this.door = door;
  }

  /**
   * Somebody one can be.
   *
   * @param title what they are, and where: of the first post
   */
  record PersonJson(
      String account, String name, String title, String region, List<PostJson> posts) {}

  /** Whom one can be. */
  record Choice(String account) {}

  @GetMapping("/people")
  List<PersonJson> people(HttpServletRequest request, Locale locale) {
    requireOpen(request);
    return access.demoPeople().all().stream()
        .map(account -> json(account, locale))
        .toList();
  }

  private PersonJson json(Account account, Locale locale) {
    List<Post> posts = access.posts().today(account);
    List<PostJson> shown =
        posts.stream().map(post -> PostJson.of(post, regions, locale)).toList();
    return new PersonJson(
        account.name(),
        account.person(),
        shown.isEmpty() ? "" : shown.get(0).title(),
        shown.isEmpty() ? "" : shown.get(0).region().name(),
        shown);
  }

  @PostMapping("/session")
  void become(
      @RequestBody Choice choice, HttpServletRequest request, HttpServletResponse response) {
    requireOpen(request);
    Account account = access
        .demoPeople()
        .find(choice.account())
        .orElseThrow(() -> new NotFound("账号", choice.account()));
    SessionFilter.session(request).ifPresent(access.signIn()::out);
    SessionCookie.give(request, response, access.demoPeople().enter(account, Origins.of(request)));
  }

  private void requireOpen(HttpServletRequest request) {
    if (!door.isOpen(request)) {
      throw new NotFound("地址", request.getRequestURI());
    }
  }
}
