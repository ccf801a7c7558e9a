/**
 * Files that users hand in: kept for a day under names of our own, recognised layer by layer, corrected by
 * the user's choices, repaired when asked, and handed on as the parts of a red line.
 */
@NullMarked
package org.shougeng.exchange;

import org.jspecify.annotations.NullMarked;
