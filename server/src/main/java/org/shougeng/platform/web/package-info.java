/** What every web page and API shares: problem documents, security headers, JSON forms, static files. */
@NullMarked
package org.shougeng.platform.web;

import org.jspecify.annotations.NullMarked;
