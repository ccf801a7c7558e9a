package org.shougeng.register;

import java.util.ArrayList;
import java.util.List;
import org.shougeng.platform.Database;

/** A roster of any length, written straight into its table. */
final class Roster {

  private static final int ROWS_A_BATCH = 1000;

  private Roster() {}

  static void fill(Database database, int people) {
    for (int from = 0; from < people; from += ROWS_A_BATCH) {
      List<Object[]> rows = new ArrayList<>();
      for (int i = from; i < Math.min(people, from + ROWS_A_BATCH); i++) {
        rows.add(new Object[] {"众-" + i, "众" + i, "zhong" + i, "135%08d".formatted(i), (long) i});
      }
      database.write(() -> {
        database
            .template()
            .batchUpdate(
                """
                insert into person (id, revision, owner_region, responsible_region, handler_region,
                    created_at, created_by, changed_at, changed_by, name, name_pinyin, duty, phone,
                    village, unit, area, since, remark)
                values (?, 1, '990126000000', '990126101201', '990126101201', '2026-11-23T00:00:00Z',
                    'a', '2026-11-23T00:00:00Z', 'a', ?, ?, 'CLERK', ?, '990126101201',
                    '青禾县自然资源局', ?, '2026-03-01', '负责本村耕地的日常巡查与信息上报')
                """,
                rows);
      });
    }
  }
}
