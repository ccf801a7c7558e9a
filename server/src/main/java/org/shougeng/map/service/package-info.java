/**
 * Tile services that an office enters: asked by the browser only. The server knows their addresses
 * to name their
 * hosts in the page's security policy, and never opens one.
 */
@NullMarked
package org.shougeng.map.service;

import org.jspecify.annotations.NullMarked;
