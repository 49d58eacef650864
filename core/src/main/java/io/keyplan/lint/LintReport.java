package io.keyplan.lint;

import java.util.List;

/**
 * The outcome of a review.
 *
 * @param findings what was found: errors first, then warnings, then suggestions, each in the order
 *     of {@link FindingCode} and then of the plan
 * @param completeness how complete the plan is
 */
public record LintReport(List<Finding> findings, Completeness completeness) {

  /** Copies the findings. */
  public LintReport {
    findings = List.copyOf(findings);
  }

  /** Lists the findings of a severity. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Says whether there is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
