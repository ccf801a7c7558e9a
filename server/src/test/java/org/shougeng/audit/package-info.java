@NullMarked
package org.shougeng.audit;

import org.jspecify.annotations.NullMarked;
