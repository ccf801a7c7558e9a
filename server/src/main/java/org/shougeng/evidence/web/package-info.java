/** Evidence over HTTP: brought in one go or piece by piece, listed, shown, handed out. */
@NullMarked
package org.shougeng.evidence.web;

import org.jspecify.annotations.NullMarked;
