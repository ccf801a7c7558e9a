/** The map over HTTP: tiles, legend, styles, and what lies, measures and is found where. */
@NullMarked
package org.shougeng.map.web;

import org.jspecify.annotations.NullMarked;
