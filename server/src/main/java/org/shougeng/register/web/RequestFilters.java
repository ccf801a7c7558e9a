package org.shougeng.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The filters of a request. Taken from it as they are, because a list that a framework binds is cut
 * at commas,
 * and commas stand between the values of a filter.
 */
final class RequestFilters {

  private RequestFilters() {}

  static List<String> of(HttpServletRequest request) {
    String[] filters = request.getParameterValues("f");
    return filters == null ? List.of() : List.of(filters);
  }
}
