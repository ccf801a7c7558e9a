package org.shougeng.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.shougeng.access.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie by which a browser shows that it is signed in. No script reads it; it ends with the browser. */
final class SessionCookie {

  static final String NAME = "SHOUGENG-SESSION";

  private SessionCookie() {}

  static Optional<String> token(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst();
  }

  static void give(
      HttpServletRequest request, HttpServletResponse response, Session.Opened opened) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie(request, opened.token()).build().toString());
  }

  static void take(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie(request, "").maxAge(0).build().toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(
      HttpServletRequest request, String value) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax");
  }
}
