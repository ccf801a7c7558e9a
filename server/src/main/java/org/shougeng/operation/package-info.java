/**
 * What keeps an installation alive: backups and their restoration, health, certificates, settings, and the
 * jobs of all.
 */
@NullMarked
package org.shougeng.operation;

import org.jspecify.annotations.NullMarked;
