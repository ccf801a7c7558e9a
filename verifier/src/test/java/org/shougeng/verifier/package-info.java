@NullMarked
package org.shougeng.verifier;

import org.jspecify.annotations.NullMarked;
