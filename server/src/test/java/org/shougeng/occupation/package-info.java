@NullMarked
package org.shougeng.occupation;

import org.jspecify.annotations.NullMarked;
