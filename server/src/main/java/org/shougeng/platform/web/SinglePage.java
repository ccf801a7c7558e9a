package org.shougeng.platform.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * A file of the web, or the page itself for an address that the page's own router knows ({@code
 * /review/7}).
 */
final class SinglePage extends PathResourceResolver {

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    Resource file = super.getResource(path.isEmpty() ? "index.html" : path, location);
    boolean route = !path.startsWith("api/") && !path.contains(".");
    return file == null && route ? super.getResource("index.html", location) : file;
  }
}
