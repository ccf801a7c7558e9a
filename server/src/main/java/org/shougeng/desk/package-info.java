/**
 * What has to be done, until when, and by whom: statutory clocks on records, to-dos by deadline,
 * messages, and the
 * calendar they are counted by. Other rooms start clocks and give to-dos; they never keep deadlines
 * of their own.
 */
@NullMarked
package org.shougeng.desk;

import org.jspecify.annotations.NullMarked;
