package org.shougeng.audit;

import java.util.List;

/**
 * Some of the entries that answer a question.
 *
 * @param entries the newest first
 * @param total how many there are in all
 */
public record AuditPage(List<AuditEntry> entries, long total) {}
