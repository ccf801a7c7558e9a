package org.shougeng.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.shougeng.access.Access;
import org.shougeng.access.Session;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.web.NotSignedIn;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is asking, from the session cookie and the posts that are valid now. A page that asks by
 * itself says so with the header {@value #BACKGROUND}, so that an unattended screen is signed out.
 */
final class SessionFilter extends OncePerRequestFilter {

  static final String BACKGROUND = "X-Background";
  private static final String SESSION = Session.class.getName();

  private final Access access;

  SessionFilter(Access access) {
    this.access = access;
  }

  /** The session behind a request, if somebody is signed in. */
  static Optional<Session> session(HttpServletRequest request) {
    return Optional.ofNullable((Session) request.getAttribute(SESSION));
  }

  /** Files of the page are for everybody. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SessionCookie.token(request)
        .flatMap(access.sessions()::find)
        .ifPresent(known -> enter(request, known));
    if (session(request).isEmpty() && sendsFiles(request)) {
      throw new NotSignedIn();
    }
    chain.doFilter(request, response);
  }

  /** Files are received before any route is asked: strangers are to fill no disk. */
  private static boolean sendsFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private void enter(HttpServletRequest request, Session.Known known) {
    Actor actor = access.actors().of(known.account());
    request.setAttribute(Actor.class.getName(), actor);
    request.setAttribute(SESSION, known.session());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedIn(actor));
    SecurityContextHolder.setContext(context);
    if (request.getHeader(BACKGROUND) == null) {
      access.sessions().touch(known.session());
    }
  }
}
