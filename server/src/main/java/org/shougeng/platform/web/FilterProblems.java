package org.shougeng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** What goes wrong in a filter, before any controller, is told by the same {@link Problems}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class FilterProblems extends OncePerRequestFilter {

  private final HandlerExceptionResolver problems;
  private final LocaleResolver locales;

  FilterProblems(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
      LocaleResolver locales) {
    this.problems = problems;
    this.locales = locales;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException fault) {
      if (response.isCommitted()
          || problems.resolveException(request, response, null, fault) == null) {
        throw fault;
      }
    }
  }
}
