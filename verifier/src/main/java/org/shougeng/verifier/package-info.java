/**
 * How entries of the audit log are sealed and chained, and how an export of them is checked without
 * the system that wrote it. Plain Java: an auditor can read all of it, and run it anywhere.
 */
@NullMarked
package org.shougeng.verifier;

import org.jspecify.annotations.NullMarked;
