package org.shougeng.parcel;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Finding.Severity;

/**
 * Which faults of a parcel layer refuse its import, and which only warn (decision record 4).
 *
 * <p>Refused is what would make sums wrong, or leave ground unmeasured or a parcel unnamed: unknown class or
 * region, a shape that cannot be measured, KCMJ or TBDLMJ that does not follow from TBMJ, an identifier given
 * twice. What a survey may carry without making a sum wrong is told and taken in.
 */
final class ImportRules implements UnaryOperator<Finding> {

  /**
   * Errors of a check that are warnings of an import: ridges where the class or the slope allows none
   * ({@code CHK-103}, {@code CHK-104}), a parcel number given twice in a village ({@code CHK-202}).
   */
  private static final Set<String> TOLERATED = Set.of("CHK-103", "CHK-104", "CHK-202");

  @Override
  public Finding apply(Finding finding) {
    return TOLERATED.contains(finding.code())
        ? new Finding(finding.code(), Severity.WARNING, finding.place(), finding.details())
        : finding;
  }
}
