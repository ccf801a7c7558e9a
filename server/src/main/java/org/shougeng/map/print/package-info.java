/** The screen's map on paper: what is asked for, drawn once for a picture and for a PDF alike. */
@NullMarked
package org.shougeng.map.print;

import org.jspecify.annotations.NullMarked;
