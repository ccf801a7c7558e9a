/** Tests of official papers. */
@NullMarked
package org.shougeng.platform.paper;

import org.jspecify.annotations.NullMarked;
