package org.shougeng.platform.actor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rule of a route that asks for no permission, with its reason. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

  Caller value();

  /** Why no permission is asked for. */
  String because();

  /** Who may call. */
  enum Caller {
    /** Also somebody who has not signed in. */
    ANYONE,
    /** Whoever has signed in. */
    SIGNED_IN
  }
}
