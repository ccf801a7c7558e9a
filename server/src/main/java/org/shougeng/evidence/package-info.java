/**
 * Evidence: any file, stored once by its content and never changed, with who brought it, when,
 * where, on what.
 * Every room hangs evidence on its records here; originals stay sealed, photos are shown as copies.
 */
@NullMarked
package org.shougeng.evidence;

import org.jspecify.annotations.NullMarked;
