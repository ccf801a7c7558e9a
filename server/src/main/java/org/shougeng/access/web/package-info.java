/** Sign-in over HTTP: the filters before every request, and the routes of accounts and posts. */
@NullMarked
package org.shougeng.access.web;

import org.jspecify.annotations.NullMarked;
