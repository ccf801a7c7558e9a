package org.shougeng.operation.certificate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The port without HTTPS beside the one with it: it shows the page by which phones come to trust this server,
 * and sends everything else to HTTPS. Over HTTPS, tells browsers to insist on it, when the settings say so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainPort extends OncePerRequestFilter
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final int PERMANENT = 308;

  private final boolean https;
  private final int port;
  private final long hstsSeconds;
  private final Environment environment;

  PlainPort(
      @Value("${shougeng.https.enabled}") boolean https,
      @Value("${shougeng.https.http-port}") int port,
      @Value("${shougeng.https.hsts-days}") int hstsDays,
      Environment environment) {
    this.https = https;
    this.port = port;
    this.hstsSeconds = Duration.ofDays(hstsDays).toSeconds();
    this.environment = environment;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (https && port > 0) {
      Connector plain = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
      plain.setPort(port);
      if (factory.getAddress() != null) {
        plain.setProperty("address", factory.getAddress().getHostAddress());
      }
      factory.addAdditionalConnectors(plain);
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (https && !request.isSecure() && !request.getRequestURI().startsWith("/install")) {
      response.setHeader("Location", secure(request));
      response.setStatus(PERMANENT);
      return;
    }
    if (request.isSecure() && hstsSeconds > 0) {
      response.setHeader("Strict-Transport-Security", "max-age=" + hstsSeconds);
    }
    chain.doFilter(request, response);
  }

  private String secure(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String listening = environment.getProperty("local.server.port", "443");
    return "https://" + request.getServerName() + ":" + listening + request.getRequestURI() + query;
  }
}
