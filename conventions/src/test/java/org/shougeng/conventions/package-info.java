/** The rules of the house as ordinary tests: what reviews would otherwise have to repeat. */
@NullMarked
package org.shougeng.conventions;

import org.jspecify.annotations.NullMarked;
