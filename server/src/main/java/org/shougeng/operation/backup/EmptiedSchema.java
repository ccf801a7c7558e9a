package org.shougeng.operation.backup;

import java.util.List;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;

/** A PostgreSQL schema that was empty before a restoration, and is again after one that failed. */
final class EmptiedSchema {

  private static final String OURS =
      """
      select case c.relkind when 'v' then 'drop view if exists ' else 'drop table if exists ' end
             || quote_ident(c.relname) || ' cascade'
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = current_schema() and c.relkind in ('r', 'v')
         and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      union all
      select 'drop function if exists ' || p.oid::regprocedure || ' cascade'
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = current_schema()
         and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      """;

  private EmptiedSchema() {}

  static void of(DatabaseAddress address) {
    try (Database database = Database.openAsItIs(address)) {
      List<String> drops = database.sql().sql(OURS).query(String.class).list();
      database.write(() -> drops.forEach(drop -> database.template().execute(drop)));
    }
  }
}
