/** The verifier's command line: {@code java -jar shougeng-verifier.jar audit EXPORT.jsonl}. */
@NullMarked
package org.shougeng.verifier.cli;

import org.jspecify.annotations.NullMarked;
