/** Uploads over HTTP. */
@NullMarked
package org.shougeng.exchange.web;

import org.jspecify.annotations.NullMarked;
