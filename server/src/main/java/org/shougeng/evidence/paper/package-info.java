/** The custody sheet on paper. */
@NullMarked
package org.shougeng.evidence.paper;

import org.jspecify.annotations.NullMarked;
