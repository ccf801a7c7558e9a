package org.shougeng.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.shougeng.access.Session;
import org.springframework.http.HttpHeaders;

/** Where a request comes from. */
final class Origins {

  private Origins() {}

  static Session.Origin of(HttpServletRequest request) {
    return new Session.Origin(
        request.getRemoteAddr(),
        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
  }
}
