package org.shougeng.desk;

/**
 * A message to be sent.
 *
 * @param to whom
 * @param title what it is about, in a line
 * @param body the text, plain
 * @param link where the browser shows what it is about; empty for nowhere
 */
public record MessageDraft(Addressee to, String title, String body, String link) {}
