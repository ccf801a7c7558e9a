package org.shougeng.platform;

import java.util.Optional;
import org.shougeng.engine.area.AdminCode;

/** Whose installation this is, as entered or as the demonstration made it. */
public final class CountyRegister {

  private final Database database;

  public CountyRegister(Database database) {
    this.database = database;
  }

  /** The county, once it is known. */
  public Optional<County> find() {
    return database
        .sql()
        .sql("select code, name, demo from county")
        .query((row, number) -> new County(
            new AdminCode(row.getString("code")), row.getString("name"), row.getInt("demo") == 1))
        .optional();
  }

  /** The EPSG code of the system in which the county's land is surveyed, once it is known. */
  public Optional<Integer> zone() {
    return database
        .sql()
        .sql("select epsg from county where epsg is not null")
        .query(Integer.class)
        .optional();
  }

  /** Says in which system the county's land is surveyed; does nothing before the county is known. */
  public void setZone(int epsg) {
    database.write(() -> {
      database.sql().sql("update county set epsg = :epsg").param("epsg", epsg).update();
    });
  }

  public void set(County county) {
    database.write(() -> {
      database
          .sql()
          .sql(
              """
              insert into county (id, code, name, demo) values (1, :code, :name, :demo)
              on conflict (id) do update
                 set code = excluded.code, name = excluded.name, demo = excluded.demo
              """)
          .param("code", county.code().digits())
          .param("name", county.name())
          .param("demo", county.demo() ? 1 : 0)
          .update();
    });
  }
}
