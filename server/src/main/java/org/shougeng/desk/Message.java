package org.shougeng.desk;

import java.time.Instant;

/**
 * A message in somebody's inbox.
 *
 * @param id its id
 * @param senderName who sent it, 系统 for the product itself
 * @param to whom
 * @param title what it is about, in a line
 * @param body the text, plain
 * @param link where the browser shows what it is about; empty for nowhere
 * @param sentAt when
 * @param read whether this reader has read it
 */
public record Message(
    String id,
    String senderName,
    Addressee to,
    String title,
    String body,
    String link,
    Instant sentAt,
    boolean read) {}
