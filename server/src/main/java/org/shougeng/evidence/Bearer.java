package org.shougeng.evidence;

/**
 * The record that evidence hangs on.
 *
 * @param kind its kind, as {@code review}
 * @param id its id in its room
 */
public record Bearer(String kind, String id) {}
