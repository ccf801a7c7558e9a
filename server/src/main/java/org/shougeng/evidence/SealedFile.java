package org.shougeng.evidence;

import org.jspecify.annotations.Nullable;
import org.shougeng.verifier.Seal;

/**
 * A file as it is kept: its bytes never change, and nothing of this does.
 *
 * @param seal the digests of its bytes; SHA-256 is its address
 * @param size in bytes
 * @param mediaType by its content, never by its name
 * @param photo what it says of itself if it is a picture
 */
public record SealedFile(Seal seal, long size, String mediaType, @Nullable PhotoFacts photo) {

  /** Whether a copy for the screen can be made of it. */
  public boolean isPicture() {
    return photo != null;
  }
}
