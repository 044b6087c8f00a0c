package org.quibble.examples.command;

/** Says what a user asked for that can't be done. */
final class BadUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadUsage(String message, Throwable cause) {
    super(message, cause);
  }
}
