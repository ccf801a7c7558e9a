/** Reviews over HTTP, and their papers for download. */
@NullMarked
package org.shougeng.occupation.web;

import org.jspecify.annotations.NullMarked;
