@NullMarked
package org.shougeng.map;

import org.jspecify.annotations.NullMarked;
