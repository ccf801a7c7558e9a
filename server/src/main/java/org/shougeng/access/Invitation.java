package org.shougeng.access;

import java.time.Instant;

/**
 * A link by which somebody sets a password, once.
 *
 * @param id tells it apart; opens nothing
 * @param account whose password it sets
 * @param ends when it stops working
 */
public record Invitation(String id, String account, Instant ends) {

  /** A new invitation with the word that its link carries. */
  public record Made(Invitation invitation, String token) {

    /** The page to open, below the server's address. The word stands where no server or log sees it. */
    public String path() {
      return "/join#" + token;
    }
  }
}
