/**
 * How official papers are made: Word in the form of GB/T 9704-2012 from a template that an office can
 * edit, and Excel sheets that print on A4. Knows fonts, pages and tables; knows no figure.
 */
@NullMarked
package org.shougeng.platform.paper;

import org.jspecify.annotations.NullMarked;
