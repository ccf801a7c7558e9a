package org.shougeng.desk;

import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;

/**
 * Who has something in hand: a person, whoever holds a post in a region, or everybody of an office.
 *
 * @param kind which of the three
 * @param key the account, the kind of post, or empty for an office
 * @param region the region of the post or office, or that of the person's office
 */
public record Addressee(Kind kind, String key, AdminCode region) {

  /** The three sorts of addressees. */
  public enum Kind {
    PERSON,
    POST,
    OFFICE
  }

  public static Addressee person(String account, AdminCode office) {
    return new Addressee(Kind.PERSON, account, office);
  }

  public static Addressee post(PostKind post, AdminCode region) {
    return new Addressee(Kind.POST, post.name(), region);
  }

  public static Addressee office(AdminCode region) {
    return new Addressee(Kind.OFFICE, "", region);
  }
}
