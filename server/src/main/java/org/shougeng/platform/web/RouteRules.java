package org.shougeng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.Requires;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every route to its rule, {@link Requires} or {@link OpenTo}, and hands controllers the {@link Actor}
 * who calls, answering for the regions where the permission of the route is theirs. The rule of a method
 * goes before the rule of its controller. A route without a rule is refused.
 */
@Component
final class RouteRules implements HandlerInterceptor, HandlerMethodArgumentResolver {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("org.shougeng.")) {
      check(method, actor(request));
    }
    return true;
  }

  private static void check(HandlerMethod method, Optional<Actor> actor) {
    Requires requires = rule(method, Requires.class);
    OpenTo open = rule(method, OpenTo.class);
    boolean methodOpen = AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenTo.class);
    if (requires != null && !methodOpen) {
      Actor caller = actor.orElseThrow(NotSignedIn::new);
      if (Arrays.stream(requires.value()).noneMatch(caller::may)) {
        throw new Forbidden(method.getShortLogMessage());
      }
    } else if (open == null) {
      throw new Forbidden("no rule: " + method.getShortLogMessage());
    } else if (open.value() == OpenTo.Caller.SIGNED_IN && actor.isEmpty()) {
      throw new NotSignedIn();
    }
  }

  private static <A extends java.lang.annotation.Annotation> @Nullable A rule(
      HandlerMethod method, Class<A> type) {
    A own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
  }

  /** The caller, as the sign-in filter found it. */
  private static Optional<Actor> actor(HttpServletRequest request) {
    return Optional.ofNullable((Actor) request.getAttribute(Actor.class.getName()));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Actor caller =
        (Actor) request.getAttribute(Actor.class.getName(), NativeWebRequest.SCOPE_REQUEST);
    if (caller == null) {
      throw new NotSignedIn();
    }
    Requires requires = parameter.getMethodAnnotation(Requires.class);
    if (requires == null && parameter.getMethodAnnotation(OpenTo.class) == null) {
      requires = AnnotatedElementUtils.findMergedAnnotation(
          parameter.getContainingClass(), Requires.class);
    }
    return requires == null ? caller : caller.within(requires.value());
  }
}
