package org.quibble.examples.input;

import org.quibble.json.Problem;

/** Says why a file can't be read as a document. */
final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  UnreadableFile(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
