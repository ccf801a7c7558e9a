/**
 * HTTPS without help from outside: the county's own certificate authority, the server's certificate under it,
 * and the page that helps phones to trust it; or a certificate the county already has.
 */
@NullMarked
package org.shougeng.operation.certificate;

import org.jspecify.annotations.NullMarked;
