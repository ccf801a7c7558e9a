package org.shougeng.platform.actor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of a route: the permission its caller needs. On a method, or on a controller for all its
 * routes. A route without a rule, this one or {@link OpenTo}, is refused and fails the build.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
  /** Any one of these is enough. */
  Permission[] value();
}
