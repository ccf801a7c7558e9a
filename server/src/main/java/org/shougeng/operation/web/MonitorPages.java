package org.shougeng.operation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.shougeng.operation.health.Check;
import org.shougeng.operation.health.Health;
import org.shougeng.operation.health.Metrics;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.platform.actor.Permission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a monitor asks: {@code /healthz}, {@code /readyz}, {@code /metrics}. */
@RestController
@OpenTo(
    value = Caller.ANYONE,
    because = "monitors have no account; nothing is told but good or bad")
final class MonitorPages {

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final Health health;
  private final Metrics metrics;
  private final String token;

  MonitorPages(Health health, Metrics metrics, @Value("${shougeng.metrics.token}") String token) {
    this.health = health;
    this.metrics = metrics;
    this.token = token;
  }

  /** The process runs. */
  @GetMapping(path = "/healthz", produces = "text/plain")
  String alive() {
    return "ok\n";
  }

  /** One check in public: without what was seen. */
  record Line(String name, Check.State state) {}

  /** Whether requests can be served. */
  record Ready(boolean ready, List<Line> checks) {}

  @GetMapping("/readyz")
  ResponseEntity<Ready> ready() {
    List<Line> checks = health.ready().stream()
        .map(check -> new Line(check.name(), check.state()))
        .toList();
    boolean ready = checks.stream().noneMatch(check -> check.state() == Check.State.BAD);
    return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(new Ready(ready, checks));
  }

  /** Figures for Prometheus: to this computer, to operators, and to whoever has the token. */
  @GetMapping("/metrics")
  ResponseEntity<String> metrics(HttpServletRequest request) throws UnknownHostException {
    if (!isLocal(request) && !isOperator(request) && !hasToken(request)) {
      throw new Forbidden("/metrics");
    }
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, PROMETHEUS).body(metrics.text());
  }

  /** A proxy on this computer speaks for others. */
  private static boolean isLocal(HttpServletRequest request) throws UnknownHostException {
    return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null;
  }

  private static boolean isOperator(HttpServletRequest request) {
    return Optional.ofNullable((Actor) request.getAttribute(Actor.class.getName()))
        .filter(actor -> actor.may(Permission.OPERATE))
        .isPresent();
  }

  private boolean hasToken(HttpServletRequest request) {
    String given =
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).orElse("");
    return !token.isBlank()
        && MessageDigest.isEqual(
            ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
            given.getBytes(StandardCharsets.UTF_8));
  }
}
