package org.shougeng.platform;

import org.shougeng.engine.area.AdminCode;

/**
 * The county whose office this installation serves.
 *
 * @param code its region code
 * @param name its name
 * @param demo whether it is the synthetic county of the demonstration
 */
public record County(AdminCode code, String name, boolean demo) {}
