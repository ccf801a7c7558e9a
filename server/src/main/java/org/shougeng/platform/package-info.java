/**
 * What every duty of the bureau stands on: the store (SQLite or PostgreSQL by one code path), long
 * work as jobs, and the configuration of an installation.
 */
@NullMarked
package org.shougeng.platform;

import org.jspecify.annotations.NullMarked;
