package org.shougeng.operation.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Takes the time of each request, from the first byte to the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestTimer extends OncePerRequestFilter {

  private final Metrics metrics;

  RequestTimer(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long begun = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      String route = Optional.ofNullable(
              request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
          .map(Object::toString)
          .orElse("none");
      metrics.answered(
          request.getMethod(),
          route,
          response.getStatus(),
          Duration.ofNanos(System.nanoTime() - begun));
    }
  }
}
