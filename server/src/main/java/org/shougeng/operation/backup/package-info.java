/**
 * Copies of the whole installation, one file each: every table in a form that either database reads, every
 * file with its hash. A copy is checked after it is written, and once more row by row when it is restored.
 */
@NullMarked
package org.shougeng.operation.backup;

import org.jspecify.annotations.NullMarked;
