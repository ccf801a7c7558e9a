package org.shougeng.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class ServerOptions {

  private static final int LAST_PORT = 65_535;

  @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT")
  private int port = 8080;

  @Option(names = "--address", defaultValue = "127.0.0.1", paramLabel = "IP")
  private String address = "127.0.0.1";

  @Option(names = "--i-know")
  private boolean exposureAccepted;

  int port() {
    return port;
  }

  String address() {
    return address;
  }

  /** Whether only this machine reaches the server, or whoever starts it knows what it shows to others. */
  boolean mayShowDemo() throws UnknownHostException {
    return exposureAccepted || isLocal();
  }

  /** Whether only this computer can reach the server. */
  boolean isLocal() throws UnknownHostException {
    return InetAddress.getByName(address).isLoopbackAddress();
  }

  /** The wanted port, or the first free one after it. */
  int freePort() throws UnknownHostException {
    InetAddress at = InetAddress.getByName(address);
    for (int candidate = port; candidate <= Math.min(port + 100, LAST_PORT); candidate++) {
      if (Ports.isFree(at, candidate)) {
        return candidate;
      }
    }
    return port;
  }
}
