package org.shougeng.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether one may come in without a password: only to the demonstration's synthetic county, only while the
 * server listens on this machine alone, and only from this machine, not through a proxy.
 */
@Component
final class DemoDoor {

  private final CountyRegister county;
  private final boolean loopback;

  DemoDoor(CountyRegister county, @Value("${server.address:}") String address)
      throws UnknownHostException {
    this.county = county;
    this.loopback = !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
  }

  boolean isOpen(HttpServletRequest request) {
    return loopback
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null
        && county.find().map(County::demo).orElse(false);
  }
}
