/** The division tree and the search box for the browser. */
@NullMarked
package org.shougeng.region.web;

import org.jspecify.annotations.NullMarked;
