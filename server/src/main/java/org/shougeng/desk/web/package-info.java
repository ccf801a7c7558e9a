/** The desk for the browser: home, to-dos, messages, the working calendar. */
@NullMarked
package org.shougeng.desk.web;

import org.jspecify.annotations.NullMarked;
