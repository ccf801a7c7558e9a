@NullMarked
package org.shougeng.evidence;

import org.jspecify.annotations.NullMarked;
