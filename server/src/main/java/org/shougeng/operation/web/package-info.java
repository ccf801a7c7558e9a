/** Operation over HTTP: what monitors ask, what operators see and do, what phones install. */
@NullMarked
package org.shougeng.operation.web;

import org.jspecify.annotations.NullMarked;
