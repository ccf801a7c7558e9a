package org.shougeng.platform;

import org.shougeng.engine.area.Finding;

/** What was asked for is not here; the web answers 404, the command line exits with 3. */
public final class NotFound extends RuntimeException {

  private final transient Finding finding;

  /**
   * @param what the kind of thing in the user's words, as {@code 图层}
   * @param id the id asked for
   */
  public NotFound(String what, Object id) {
    super(what + " " + id);
    this.finding = Finding.error("SRV-404").with("what", what).with("id", id);
  }

  public Finding finding() {
    return finding;
  }
}
