package org.shougeng.map.service;

/**
 * A tile service over EPSG:3857.
 *
 * @param id random
 * @param name what the page calls it
 * @param url the address with {@code {x}}, {@code {y}} and {@code {z}}; {@code {0-7}} stands for
 * hosts in turn
 * @param attribution who made the map
 * @param maxZoom the closest zoom with tiles
 */
public record TileService(String id, String name, String url, String attribution, int maxZoom) {}
