package org.shougeng.verifier;

/**
 * The first thing that is wrong with a chain.
 *
 * @param line the line of the export, from 1
 * @param entry the number of the entry that should stand there
 * @param kind what is wrong
 */
public record ChainFault(long line, long entry, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    /** The line is not an entry as it was exported. */
    UNREADABLE,
    /** The entry's text does not have the digests it carries: something of it was changed. */
    SEAL,
    /** Another entry stands here: one was taken out, put in or moved. */
    NUMBER,
    /** The entry does not follow the one before it, though its own digests agree. */
    LINK,
    /** The export stops before its last line: the end was cut off. */
    NO_END,
    /** The last line tells of another number of entries or another last entry. */
    END,
    /** An entry has other digests than were printed on its day. */
    DAILY_DIGEST
  }
}
