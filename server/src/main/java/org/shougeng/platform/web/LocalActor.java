package org.shougeng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sits at this machine acts for every region, until people sign in. */
@Component
final class LocalActor extends OncePerRequestFilter {

  private static final Actor ANYONE_HERE = new Actor(
      "local",
      "本机",
      new AdminCode("990126000000"),
      Jurisdiction.EVERYWHERE,
      EnumSet.allOf(Permission.class));

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(Actor.class.getName(), ANYONE_HERE);
    chain.doFilter(request, response);
  }
}
