package org.shougeng.platform.web;

import java.time.Duration;
import org.shougeng.engine.area.Finding;
import org.springframework.http.HttpStatus;

/** A request refused with a status of its own, as 401, 409 or 429, and words for the user. */
public final class HttpRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Finding finding;
  private final Duration wait;

  public HttpRefusal(HttpStatus status, Finding finding) {
    this(status, finding, Duration.ZERO);
  }

  private HttpRefusal(HttpStatus status, Finding finding, Duration wait) {
    super(status + " " + finding.code());
    this.status = status;
    this.finding = finding;
    this.wait = wait;
  }

  /** 429: come back after {@code wait}. */
  public static HttpRefusal tooOften(Finding finding, Duration wait) {
    return new HttpRefusal(HttpStatus.TOO_MANY_REQUESTS, finding, wait);
  }

  HttpStatus status() {
    return status;
  }

  public Finding finding() {
    return finding;
  }

  /** How long to wait before asking again; zero where waiting does not help. */
  Duration pause() {
    return wait;
  }
}
