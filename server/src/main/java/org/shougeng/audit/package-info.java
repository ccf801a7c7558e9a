/**
 * The audit log: who did what, on what, when. Append-only, without gaps, each entry sealed together
 * with the one before; whoever changes a record or reads personal data writes here, in the same transaction.
 */
@NullMarked
package org.shougeng.audit;

import org.jspecify.annotations.NullMarked;
