/** Tests of the papers of a red-line review. */
@NullMarked
package org.shougeng.occupation.paper;

import org.jspecify.annotations.NullMarked;
