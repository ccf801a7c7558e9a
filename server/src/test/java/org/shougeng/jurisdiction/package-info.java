/** Proof that nothing of a region is told outside it: every GET route, every relation, every region. */
@NullMarked
package org.shougeng.jurisdiction;

import org.jspecify.annotations.NullMarked;
