package org.shougeng.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.PostKind;
import org.shougeng.access.PostTable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.TestPeople;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.platform.actor.Requires;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the running server, asked by a holder of every kind of post, by somebody without a post and
 * by somebody who has not signed in. What is expected comes from the post table and from the rule that
 * stands on the route; a route without a rule fails.
 */
class RouteMatrixTest {

  private static final AdminCode CITY = new AdminCode("990100000000");
  private static final AdminCode COUNTY = new AdminCode("990126000000");
  private static final AdminCode TOWNSHIP = new AdminCode("990126101000");

  /** Routes of libraries, open to everybody: they tell what routes there are, and that one failed. */
  private static final Set<String> FOREIGN =
      Set.of("/error", "/api/openapi.json", "/api/openapi.json.yaml");

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
    server.part(CountyRegister.class).set(new County(COUNTY, "青禾县", false));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A route as a caller sees it, with the method behind it. */
  private record Route(RequestMethod method, String path, boolean files, HandlerMethod handler) {

    Requires requires() {
      return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), OpenTo.class)
          ? null
          : rule(Requires.class);
    }

    OpenTo open() {
      return rule(OpenTo.class);
    }

    private <A extends java.lang.annotation.Annotation> A rule(Class<A> type) {
      A own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type);
      return own != null
          ? own
          : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }

    boolean hasRule() {
      return requires() != null || open() != null;
    }

    /** The address with something that is nobody's in place of each variable. */
    String address() {
      return path.replace(":[0-9a-f]{32}}", "}" + "0".repeat(31))
          .replaceAll("\\{\\*?\\w+(:[^}]*)?}", "0");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Somebody who asks, and what they are told at the door. */
  private record Asker(String name, PostKind kind, boolean signedIn) {

    int expected(Route route) {
      Requires requires = route.requires();
      if (requires == null) {
        return signedIn || route.open().value() == Caller.ANYONE ? 200 : 401;
      }
      if (!signedIn) {
        return 401;
      }
      boolean allowed = kind != null
          && Arrays.stream(requires.value())
              .anyMatch(permission -> PostTable.shipped().allows(kind, permission));
      return allowed ? 200 : 403;
    }
  }

  @Test
  void every_route_has_a_rule() {
    assertThat(routes().filter(route -> !route.hasRule()).map(Route::toString)).isEmpty();
  }

  @Test
  void what_libraries_bring_is_known() {
    assertThat(
            handlers().filter(entry -> !ours(entry.handler())).map(Route::path).distinct())
        .isSubsetOf(FOREIGN);
  }

  @Test
  void every_route_admits_whom_its_rule_names_and_nobody_else() {
    List<Route> routes = routes().toList();
    List<Asker> callers = callers();
    List<String> wrong = new ArrayList<>();
    for (Route route : routes) {
      for (Asker caller : callers) {
        int told = told(route, caller);
        if (told != caller.expected(route)) {
          wrong.add(
              "%s by %s: %d, not %d".formatted(route, caller.name(), told, caller.expected(route)));
        }
      }
    }
    System.out.printf(
        "route x caller: %d routes x %d callers = %d combinations%n",
        routes.size(), callers.size(), routes.size() * callers.size());
    assertThat(wrong).isEmpty();
    assertThat(routes.size()).isGreaterThan(60);
  }

  private static List<Asker> callers() {
    return Stream.concat(
            Stream.of(new Asker("nobody", null, false), new Asker("no post", null, true)),
            Arrays.stream(PostKind.values()).map(kind -> new Asker(kind.name(), kind, true)))
        .toList();
  }

  /** 401 or 403 if the door said so; 200 for whatever came of it inside. */
  private static int told(Route route, Asker caller) {
    Answer answer = as(caller).ask(route.method().name(), route.address(), route.files());
    String code = answer.header("Content-Type").contains("problem+json")
        ? answer.json().at("/findings/0/code").asString("")
        : "";
    return switch (code) {
      case "SRV-401" -> 401;
      case "SRV-403" -> 403;
      default -> 200;
    };
  }

  private static TestServer as(Asker caller) {
    if (!caller.signedIn()) {
      return server.asNobody();
    }
    return caller.kind() == null
        ? server.as(withoutPost())
        : server.as(caller.kind(), region(caller.kind()));
  }

  private static Account withoutPost() {
    Access access = server.part(Access.class);
    return access.accounts().find("no-post").orElseGet(() -> TestPeople.of(access)
        .create("no-post", COUNTY));
  }

  private static AdminCode region(PostKind kind) {
    return Stream.of(COUNTY, TOWNSHIP, CITY).filter(kind::existsIn).findFirst().orElseThrow();
  }

  private static Stream<Route> routes() {
    return handlers().filter(route -> ours(route.handler()));
  }

  private static boolean ours(HandlerMethod handler) {
    return handler.getBeanType().getName().startsWith("org.shougeng.");
  }

  private static Stream<Route> handlers() {
    return server.part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
        .flatMap(entry -> entry.getKey().getPatternValues().stream().flatMap(path -> methodsOf(
                entry.getKey().getMethodsCondition().getMethods())
            .map(method -> new Route(method, path, takesFiles(entry.getKey()), entry.getValue()))))
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method));
  }

  private static boolean takesFiles(RequestMappingInfo route) {
    return route.getConsumesCondition().getConsumableMediaTypes().stream()
        .anyMatch(MediaType.MULTIPART_FORM_DATA::includes);
  }

  private static Stream<RequestMethod> methodsOf(Set<RequestMethod> methods) {
    return methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream();
  }
}
