package org.shougeng.engine.area;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input cannot be used at all; the findings say why. Thrown where a reader has no partial answer
 * to give, caught at the edge (CLI, web) and shown as findings, never as a stack trace.
 */
public final class InputRefused extends RuntimeException {

  private final transient List<Finding> findings;

  public InputRefused(Finding finding) {
    this(List.of(finding));
  }

  public InputRefused(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
    this.findings = List.copyOf(findings);
  }

  /** Why the input was refused; at least one is an error. */
  public List<Finding> findings() {
    return findings;
  }
}
