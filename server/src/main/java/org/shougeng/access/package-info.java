/**
 * Who may come in and what they may do: accounts, posts over regions and periods, sign-in, sessions and
 * invitations. The rest of the server sees of it only the {@link org.shougeng.platform.actor.Actor}
 * behind a request.
 */
@NullMarked
package org.shougeng.access;

import org.jspecify.annotations.NullMarked;
