package org.shougeng.audit;

import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.verifier.ChainFault;

/** What is wrong with the chain, as a finding. */
public final class ChainFindings {

  private ChainFindings() {}

  /** A fault of the store's own chain. */
  public static Finding of(ChainFault fault) {
    Finding finding =
        switch (fault.kind()) {
          case UNREADABLE -> Finding.error("AUD-101");
          case SEAL -> Finding.error("AUD-102");
          case NUMBER -> Finding.error("AUD-103");
          case LINK -> Finding.error("AUD-104");
          case NO_END, END -> Finding.error("AUD-105");
          case DAILY_DIGEST -> Finding.error("AUD-106");
        };
    return finding.with("entry", fault.entry());
  }

  /** A fault of an export at a line of its file. */
  public static Finding of(ChainFault fault, String file) {
    return of(fault).at(Place.file(file).atRow(fault.line()));
  }
}
