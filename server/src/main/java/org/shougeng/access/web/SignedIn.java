package org.shougeng.access.web;

import org.shougeng.platform.actor.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An {@link Actor} as Spring Security knows people. */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Actor actor;

  SignedIn(Actor actor) {
    super(actor.permissions().stream()
        .map(permission -> new SimpleGrantedAuthority(permission.name()))
        .toList());
    this.actor = actor;
    setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Actor getPrincipal() {
    return actor;
  }

  @Override
  public String getName() {
    return actor.account();
  }
}
