/**
 * Registers (台账): the grammar of every ledger screen. A duty says in one definition what its rows are;
 * pages, sums, filters, exports, imports with undo, forms, history, saved views and drafts follow from it.
 */
@NullMarked
package org.shougeng.register;

import org.jspecify.annotations.NullMarked;
