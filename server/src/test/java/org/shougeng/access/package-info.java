@NullMarked
package org.shougeng.access;

import org.jspecify.annotations.NullMarked;
