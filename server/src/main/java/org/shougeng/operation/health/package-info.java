/** How the installation is: what monitors ask, what operators look at, and figures over time. */
@NullMarked
package org.shougeng.operation.health;

import org.jspecify.annotations.NullMarked;
