package org.shougeng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser to run nothing but our own files, to fetch nothing from elsewhere but map tiles
 * of services
 * that the office entered, and to keep no copy of the office's data. No script and no style stands inside a
 * page; a style that a script sets on an element needs no exception.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class SecurityHeaders extends OncePerRequestFilter {

  private static final String POLICY = "default-src 'self'; script-src 'self'; "
      + "style-src 'self'; img-src 'self' data: blob:%1$s; connect-src 'self'%1$s; "
      + "worker-src 'self' blob:; "
      + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final ForeignOrigins foreign;

  SecurityHeaders(ForeignOrigins foreign) {
    this.foreign = foreign;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY.formatted(named(foreign.origins())));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.getRequestURI().startsWith("/api/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static String named(Set<String> origins) {
    return origins.isEmpty() ? "" : " " + String.join(" ", origins);
  }
}
