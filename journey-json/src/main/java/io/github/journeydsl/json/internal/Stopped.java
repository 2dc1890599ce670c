package io.github.journeydsl.json.internal;

import java.io.Serial;

/** Ends the reading of a document; why is among its problems. */
public final class Stopped extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped", null, false, false);
  }
}
