package org.shougeng.map.basemap;

/**
 * A base map in the folder.
 *
 * @param id stable while the file keeps its name
 * @param name the file's name without its ending
 * @param bytes its size
 * @param facts what it says of itself
 */
public record BaseMap(String id, String name, long bytes, ArchiveFacts facts) {}
