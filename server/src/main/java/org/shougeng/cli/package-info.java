/** The command line: one subcommand a class, no computation of its own. */
@NullMarked
package org.shougeng.cli;

import org.jspecify.annotations.NullMarked;
