/**
 * Working days and statutory terms: what day it is by law, how many days are left, and until when. Pure
 * arithmetic on calendar days; holidays are data with their source.
 */
@NullMarked
package org.shougeng.engine.rules;

import org.jspecify.annotations.NullMarked;
