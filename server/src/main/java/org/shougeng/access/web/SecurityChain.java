package org.shougeng.access.web;

import java.time.Clock;
import org.shougeng.access.Access;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.web.HttpRefusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What Spring Security does before a request reaches a duty: it looks up the session, refuses writes without
 * the page's token and clears up behind. The token stays from request to request, though each is a new
 * sign-in to Spring. What a caller may do is the rule of each route; sessions are our own, and headers stand
 * in one place for pages and API alike.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http,
      Access access,
      Clock clock,
      @Value("${shougeng.limits.requests-per-minute}") int requestsPerMinute,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
    // Without the last, every request of somebody signed in would make a new token, and pages would
    // show an old one.
    return http.csrf(csrf -> csrf.csrfTokenRepository(tokens())
            .csrfTokenRequestHandler(plain)
            .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .exceptionHandling(it -> it.accessDeniedHandler(stale(problems)))
        .addFilterBefore(new SessionFilter(access), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new RateLimits(requestsPerMinute, clock), SessionFilter.class)
        .build();
  }

  private static CookieCsrfTokenRepository tokens() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  /** A write without the token of the page: the page is too old, or it is not ours. */
  private static AccessDeniedHandler stale(HandlerExceptionResolver problems) {
    HttpRefusal refusal = new HttpRefusal(HttpStatus.FORBIDDEN, Finding.error("ACC-106"));
    return (request, response, denied) ->
        problems.resolveException(request, response, null, refusal);
  }
}
