package org.shougeng.access;

import java.time.Clock;
import org.shougeng.audit.AuditLog;
import org.shougeng.platform.Database;

/**
 * What everything in this room stands on.
 *
 * @param database where accounts are kept
 * @param audit where it is written down who changed them
 * @param clock what time it is
 */
record Foundation(Database database, AuditLog audit, Clock clock) {}
