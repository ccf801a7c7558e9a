/**
 * The program's settings: each key with its meaning and default in one catalogue, its value from the command
 * line, the environment or a file, and a plain refusal of names nobody knows.
 */
@NullMarked
package org.shougeng.platform.settings;

import org.jspecify.annotations.NullMarked;
