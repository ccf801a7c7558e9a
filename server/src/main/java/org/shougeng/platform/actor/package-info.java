/**
 * Who is asking: the person behind a request, what their posts allow, and the regions they answer for.
 * Every duty asks here; how people sign in is the business of {@code access} alone.
 */
@NullMarked
package org.shougeng.platform.actor;

import org.jspecify.annotations.NullMarked;
