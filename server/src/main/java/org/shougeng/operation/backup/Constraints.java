package org.shougeng.operation.backup;

import java.util.ArrayList;
import java.util.List;
import org.shougeng.platform.Database;
import org.shougeng.platform.Dialect;

/**
 * Foreign keys and triggers of a store that is being filled: they are set aside, so that tables can be filled
 * in any order and append-only ones be emptied of what migrations put in, and are back, and checked, before
 * the transaction ends.
 */
final class Constraints {

  private final Database database;
  private final List<String> back = new ArrayList<>();

  Constraints(Database database) {
    this.database = database;
  }

  void suspend() {
    if (database.dialect() == Dialect.SQLITE) {
      // References are looked at when the transaction commits.
      execute("pragma defer_foreign_keys = on");
      setAside(
          """
          select 'drop trigger "' || name || '"' as off, sql as back
            from sqlite_master where type = 'trigger' and tbl_name not like 'rtree~_%' escape '~'
          """);
    } else {
      setAside(
          """
          select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
                 format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                     pg_get_constraintdef(oid)) as back
            from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
          """);
      setAside(
          """
          select distinct format('alter table %s disable trigger user', tgrelid::regclass) as off,
                 format('alter table %s enable trigger user', tgrelid::regclass) as back
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
           where not tgisinternal and c.relnamespace = current_schema()::regnamespace
          """);
    }
  }

  private void setAside(String question) {
    List<String> off = new ArrayList<>();
    database.template().query(question, row -> {
      off.add(row.getString("off"));
      back.add(row.getString("back"));
    });
    off.forEach(this::execute);
  }

  void restore() {
    back.forEach(this::execute);
  }

  private void execute(String sql) {
    database.template().execute(sql);
  }
}
