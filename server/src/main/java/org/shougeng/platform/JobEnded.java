package org.shougeng.platform;

/** A job is over; published on the thread that worked on it. */
public record JobEnded(Job job) {}
