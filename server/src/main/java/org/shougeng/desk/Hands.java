package org.shougeng.desk;

import java.util.ArrayList;
import java.util.List;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.Accounts;
import org.shougeng.access.PostKind;
import org.shougeng.access.Posts;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Regions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who may hold something: the addressees that a person is, and those whom a person may turn to. */
@Component
public class Hands {

  private final Accounts accounts;
  private final Posts posts;
  private final Regions regions;

  Hands(Access access, Regions regions) {
    this.accounts = access.accounts();
    this.posts = access.posts();
    this.regions = regions;
  }

  /**
   * The addressees by which {@code actor} is reached today: the person, the office, and every post
   * held.
   */
  List<Addressee> of(Actor actor) {
    List<Addressee> own = new ArrayList<>();
    own.add(Addressee.person(actor.account(), actor.office()));
    own.add(Addressee.office(actor.office()));
    accounts.find(actor.account()).stream()
        .flatMap(account -> posts.today(account).stream())
        .map(post -> Addressee.post(post.kind(), post.region()))
        .distinct()
        .forEach(own::add);
    return own;
  }

  /**
   * The addressee as it is kept: a person's office is the one their account has.
   *
   * @throws InputRefused {@code DSK-001} if there is no such person, post or office that {@code
   *     actor} may turn to
   */
  public Addressee reachable(Actor actor, Addressee wanted) {
    return switch (wanted.kind()) {
      case PERSON ->
        accounts
            .find(wanted.key())
            .filter(account -> actor.jurisdiction().touches(account.office()))
            .map(account -> Addressee.person(account.name(), account.office()))
            .orElseThrow(Hands::nobody);
      case POST -> existing(actor, wanted, isPost(wanted));
      case OFFICE -> existing(actor, wanted, wanted.key().isEmpty());
    };
  }

  private Addressee existing(Actor actor, Addressee wanted, boolean formed) {
    boolean known = regions.find(wanted.region()).isPresent() || regions.isEmpty();
    if (!formed || !known || !actor.jurisdiction().touches(wanted.region())) {
      throw nobody();
    }
    return wanted;
  }

  private static boolean isPost(Addressee wanted) {
    for (PostKind kind : PostKind.values()) {
      if (kind.name().equals(wanted.key())) {
        return kind.existsIn(wanted.region());
      }
    }
    return false;
  }

  private static InputRefused nobody() {
    return new InputRefused(Finding.error("DSK-001"));
  }

  /** What an addressee is called: 柳溪镇, 柳溪镇 · 田长, 张三. */
  public String name(Addressee addressee) {
    return switch (addressee.kind()) {
      case PERSON -> accounts.find(addressee.key()).map(Account::person).orElse("");
      case POST ->
        regions.name(addressee.region()) + " · "
            + PostKind.valueOf(addressee.key()).title(LocaleContextHolder.getLocale());
      case OFFICE -> regions.name(addressee.region());
    };
  }

  /** The people whom {@code actor} may turn to: those of the own regions. */
  public List<Account> people(Actor actor) {
    return accounts.list(actor.jurisdiction()).stream()
        .filter(account -> account.state() != Account.State.LOCKED)
        .toList();
  }

  /** The offices whom {@code actor} may turn to: those above, the own ones, and those right below. */
  public List<AdminCode> offices(Actor actor) {
    List<AdminCode> offices = new ArrayList<>();
    for (AdminCode root : actor.jurisdiction().roots()) {
      regions.path(root).forEach(region -> offices.add(region.code()));
      regions.children(root).forEach(region -> offices.add(region.code()));
    }
    return offices.stream().distinct().toList();
  }
}
