/**
 * Registers over HTTP: {@code /api/registers}, {@code /api/exports}, {@code /api/views}, {@code
 * /api/drafts}.
 */
@NullMarked
package org.shougeng.register.web;

import org.jspecify.annotations.NullMarked;
