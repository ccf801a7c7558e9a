package org.shougeng.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.shougeng.access.Session;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.web.HttpRefusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute for each account, and for each network address of people who have not signed
 * in; fewer where a password or a link is tried. Kept in memory: it is against a flood, not for ever.
 */
final class RateLimits extends OncePerRequestFilter {

  private static final int MOST_CALLERS = 100_000;
  /** Strangers see the sign-in page and little else, but an office shares one address. */
  private static final int STRANGERS_PART = 5;

  private static final int DOOR_PER_MINUTE = 60;

  private final Cache<String, Allowance> allowances = Caffeine.newBuilder()
      .maximumSize(MOST_CALLERS)
      .expireAfterAccess(Duration.ofMinutes(10))
      .build();
  private final int perMinute;
  private final Clock clock;

  /**
   * @param perMinute requests of one account; 0 for no limits
   */
  RateLimits(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return perMinute == 0 || !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String account = SessionFilter.session(request).map(Session::account).orElse("");
    String address = request.getRemoteAddr();
    if (account.isEmpty()) {
      take("address:" + address, Math.max(1, perMinute / STRANGERS_PART));
    } else {
      take("account:" + account, perMinute);
    }
    if (isDoor(request)) {
      take("door:" + address, Math.min(DOOR_PER_MINUTE, perMinute));
    }
    chain.doFilter(request, response);
  }

  /** Where secrets are tried. */
  private static boolean isDoor(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getMethod().equals("POST")
        && (path.equals("/api/session") || path.startsWith("/api/invitation/"));
  }

  private void take(String caller, int limit) {
    Duration wait =
        allowances.get(caller, none -> new Allowance(limit, clock.instant())).take(clock.instant());
    if (!wait.isZero()) {
      Finding finding = Finding.error("ACC-107").with("seconds", wait.toSeconds());
      throw HttpRefusal.tooOften(finding, wait);
    }
  }
}
