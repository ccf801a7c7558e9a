package org.shougeng.register;

import java.time.Instant;
import java.util.List;

/**
 * One step in the life of a row.
 *
 * @param act what was done
 * @param at when
 * @param who the person's name
 * @param cells what it changed; of a row that was added, what it said
 */
public record RowChange(Act act, Instant at, String who, List<CellChange> cells) {

  /** What can be done to a row. */
  public enum Act {
    ADDED("新增", "Added"),
    CHANGED("修改", "Changed"),
    DELETED("删除", "Deleted"),
    RESTORED("从回收站恢复", "Restored"),
    IMPORTED("导入", "Imported"),
    OVERWRITTEN("导入覆盖", "Overwritten by an import"),
    IMPORT_UNDONE("撤销导入", "Import undone");

    private final Wording title;

    Act(String chinese, String english) {
      this.title = new Wording(chinese, english);
    }

    public Wording title() {
      return title;
    }
  }

  /** A cell before and after, in words; empty for nothing. */
  public record CellChange(Column column, String before, String after) {}
}
