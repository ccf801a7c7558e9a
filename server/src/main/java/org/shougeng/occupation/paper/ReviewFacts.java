package org.shougeng.occupation.paper;

import java.time.LocalDateTime;

/**
 * What a paper says about the review beside its figures.
 *
 * @param project the construction project's name, as the office writes it
 * @param office 制表单位, the office that made the review
 * @param madeAt when the review was computed, local time
 * @param redLineFile the file the red line came from, empty when it was drawn
 * @param redLineHash SHA-256 of that file in hexadecimal, empty when it was drawn
 */
public record ReviewFacts(
    String project, String office, LocalDateTime madeAt, String redLineFile, String redLineHash) {}
