package org.shougeng.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Whether a port can be listened on. */
final class Ports {

  private Ports() {}

  static boolean isFree(InetAddress address, int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, address)) {
      return probe.isBound();
    } catch (IOException busy) {
      return false;
    }
  }
}
