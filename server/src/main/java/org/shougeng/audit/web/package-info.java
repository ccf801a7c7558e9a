/** The audit log over HTTP, for those who may read it. */
@NullMarked
package org.shougeng.audit.web;

import org.jspecify.annotations.NullMarked;
