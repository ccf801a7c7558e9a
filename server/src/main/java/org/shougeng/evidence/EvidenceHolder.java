package org.shougeng.evidence;

import java.util.Optional;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.actor.Placement;

/** A kind of record that evidence hangs on. The room that keeps such records has one bean of this. */
public interface EvidenceHolder {

  /** The kind, as {@code review}; stands in the audit log and on custody sheets for ever. */
  String kind();

  /** Where the record belongs, if there is such a record and the jurisdiction reaches it. */
  Optional<Placement> find(String id, Jurisdiction jurisdiction);
}
