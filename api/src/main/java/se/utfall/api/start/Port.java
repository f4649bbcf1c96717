package se.utfall.api.start;

import java.io.IOException;
import java.net.ServerSocket;

/** The port of the service, tried before anything else is started. */
final class Port {
  private Port() {}

  static void checkFree(int port) {
    try (var socket = new ServerSocket(port)) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw taken(port, e);
    }
  }

  static Obstacle taken(int port, Exception cause) {
    // As text: the console formats numbers with separators.
    return new Obstacle(cause, "port.taken", String.valueOf(port));
  }
}
