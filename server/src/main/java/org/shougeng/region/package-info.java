/**
 * The division tree (统计用区划代码) with its past, and the one box in which everything is found. Other rooms ask
 * {@link org.shougeng.region.Regions} for names and paths.
 */
@NullMarked
package org.shougeng.region;

import org.jspecify.annotations.NullMarked;
