package org.shougeng.jurisdiction;

/**
 * One room's part of the matrix. A room that gets a new GET route asks it here, once for every
 * record it plants; a route that nobody asks fails the build.
 */
interface Room {

  /** Plants the room's records in every region and says what to ask and who may hear what. */
  void plant(World world);
}
