package org.shougeng.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Finding.Severity;

/**
 * A finding as a page shows it, in one language.
 *
 * @param code stable code
 * @param severity ERROR, WARNING or NOTE
 * @param place where, in words
 * @param row the row in the file from 1, 0 when not known
 * @param message what happened
 * @param remedy what to do
 * @param details the named values behind the text
 */
public record FindingJson(
    String code,
    Severity severity,
    String place,
    long row,
    String message,
    String remedy,
    Map<String, String> details) {

  public static FindingJson of(Finding finding, Locale locale) {
    return new FindingJson(
        finding.code(),
        finding.severity(),
        finding.place().describe(locale),
        finding.place().row(),
        finding.message(locale),
        finding.remedy(locale),
        finding.details());
  }

  public static List<FindingJson> of(List<Finding> findings, Locale locale) {
    return findings.stream().map(finding -> of(finding, locale)).toList();
  }
}
