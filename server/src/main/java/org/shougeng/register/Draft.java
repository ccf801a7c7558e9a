package org.shougeng.register;

import java.time.Instant;

/**
 * A form that somebody has begun.
 *
 * @param revision counts how often it was saved
 * @param savedAt when it was saved last
 * @param device which of the person's browsers saved it last
 * @param body what the form holds, as JSON of the page
 */
public record Draft(long revision, Instant savedAt, String device, String body) {}
