package org.shougeng.platform;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.PostKind;
import org.shougeng.access.Posts;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.actor.Actor;

/** People as tests need them: the holder of any post in any region. */
public final class TestPeople {

  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final AdminCode CITY = new AdminCode("990100000000");

  private final Access access;

  private TestPeople(Access access) {
    this.access = access;
  }

  public static TestPeople of(Access access) {
    return new TestPeople(access);
  }

  /** Somebody who works for, keeps and audits the whole of the fixtures' city. */
  Account clerk() {
    Optional<Account> known = access.accounts().find("clerk");
    if (known.isPresent()) {
      return known.get();
    }
    Account clerk = create("clerk", CITY);
    grant(clerk, PostKind.CITY_SECTION, CITY);
    grant(clerk, PostKind.FIRST_ADMINISTRATOR, CITY);
    return clerk;
  }

  /** Somebody who holds {@code kind} in {@code region} and nothing else; the same one each time. */
  public Account holder(PostKind kind, AdminCode region) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + region.prefix();
    return access.accounts().find(name).orElseGet(() -> {
      Account holder = create(name, region);
      grant(holder, kind, region);
      return holder;
    });
  }

  /** An account without posts. */
  public Account create(String name, AdminCode office) {
    return access
        .accounts()
        .create(Actor.maintenance("test"), new Account.Draft(name, "测试员", "", office));
  }

  public void grant(Account account, PostKind kind, AdminCode region) {
    access
        .posts()
        .grant(Actor.maintenance("test"), account, new Posts.Grant(kind, region, LONG_AGO, null));
  }
}
