/**
 * The papers of a red-line review: Word report, Excel workbook, map picture and files of the pieces.
 * They show one {@link org.shougeng.engine.overlay.OverlayResult} and compute nothing but how its
 * figures are shown.
 */
@NullMarked
package org.shougeng.occupation.paper;

import org.jspecify.annotations.NullMarked;
