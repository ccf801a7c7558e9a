package org.shougeng.access;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param id tells sessions of an account apart; opens nothing
 * @param account who has signed in
 * @param way how
 * @param began when they signed in
 * @param seen their last request, to the minute
 * @param origin where from
 */
public record Session(
    String id, String account, Way way, Instant began, Instant seen, Origin origin) {

  /** How somebody signed in. */
  public enum Way {
    PASSWORD,
    SINGLE_SIGN_ON,
    /** By choosing a person of the demonstration. */
    DEMO
  }

  /**
   * Where a request comes from.
   *
   * @param address the network address
   * @param agent what the browser calls itself
   */
  public record Origin(String address, String agent) {

    private static final int LONGEST_AGENT = 200;

    public Origin {
      agent = agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
  }

  /** A new session with the word that only its browser knows. */
  public record Opened(Session session, String token) {}

  /** A session with the account behind it. */
  public record Known(Session session, Account account) {}
}
