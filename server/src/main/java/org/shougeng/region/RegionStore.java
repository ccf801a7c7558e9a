package org.shougeng.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;

/** The rows of the division tree. */
final class RegionStore {

  private static final String ALL =
      "select code, name, parent, valid_from, valid_until from region ";

  private final Database database;

  RegionStore(Database database) {
    this.database = database;
  }

  /** The row that holds on {@code day}, else the last one before it, else the first one after it. */
  Optional<Region> find(AdminCode code, LocalDate day) {
    return database
        .sql()
        .sql(
            ALL
                + """
            where code = :code
            order by case when valid_from <= :day then 0 else 1 end, valid_from desc
            limit 1
            """)
        .param("code", code.digits())
        .param("day", day.toString())
        .query(RegionStore::region)
        .optional();
  }

  List<Region> children(AdminCode parent, LocalDate day) {
    return database
        .sql()
        .sql(
            ALL
                + """
            where parent = :parent and valid_from <= :day
              and (valid_until is null or valid_until > :day)
            order by code
            """)
        .param("parent", parent.digits())
        .param("day", day.toString())
        .query(RegionStore::region)
        .list();
  }

  List<Region> history(AdminCode code) {
    return database
        .sql()
        .sql(ALL + "where code = :code order by valid_from")
        .param("code", code.digits())
        .query(RegionStore::region)
        .list();
  }

  /** The rows without an end whose code starts with {@code prefix}. */
  List<Region> lasting(String prefix) {
    return database
        .sql()
        .sql(ALL + "where valid_until is null and code like :prefix order by code")
        .param("prefix", prefix + "%")
        .query(RegionStore::region)
        .list();
  }

  /** A region with its sound. */
  record Sounded(Region region, Pinyin pinyin) {}

  /** The regions of {@code jurisdiction} that {@code query} may mean; the caller looks more closely. */
  List<Sounded> search(SearchQuery query, Jurisdiction jurisdiction) {
    if (jurisdiction.isEmpty()) {
      return List.of();
    }
    String own = jurisdiction.prefixes().stream()
        .map("code like '%s%%'"::formatted)
        .collect(Collectors.joining(" or ", "(", ")"));
    String first = query.isPinyin() ? query.plain().substring(0, 1) : "-";
    return database
        .sql()
        .sql(
            "select code, name, parent, valid_from, valid_until, pinyin from region where "
                + own
                + """
             and (lower(name) like :inside escape '!' or code like :code escape '!'
                  or initials like :first escape '!')
            order by code
            """)
        .param("inside", "%" + escaped(query.plain()) + "%")
        .param("code", escaped(query.plain()) + "%")
        .param("first", "%" + first + "%")
        .query((row, number) ->
            new Sounded(region(row, number), Pinyin.parse(row.getString("pinyin"))))
        .list();
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  boolean isEmpty() {
    return database.sql().sql("select count(*) from region").query(Long.class).single() == 0;
  }

  AdminCode successor(AdminCode code, LocalDate day) {
    AdminCode current = code;
    Set<AdminCode> seen = new HashSet<>();
    while (seen.add(current)) {
      Optional<AdminCode> next = database
          .sql()
          .sql(
              """
              select new_code from region_recoding where old_code = :code and changed_on <= :day
               order by changed_on desc limit 1
              """)
          .param("code", current.digits())
          .param("day", day.toString())
          .query((row, number) -> new AdminCode(row.getString(1)))
          .optional();
      current = next.orElse(current);
    }
    return current;
  }

  /** Ends the lasting rows of {@code codes}; a row that began on {@code day} itself was never true. */
  void end(Collection<AdminCode> codes, LocalDate day) {
    List<Object[]> gone = new ArrayList<>();
    List<Object[]> ended = new ArrayList<>();
    for (AdminCode code : codes) {
      gone.add(new Object[] {code.digits(), day.toString()});
      ended.add(new Object[] {day.toString(), code.digits()});
    }
    database.template().batchUpdate("delete from region where code = ? and valid_from = ?", gone);
    database
        .template()
        .batchUpdate(
            "update region set valid_until = ? where code = ? and valid_until is null", ended);
  }

  void insert(Collection<Region> regions) {
    List<@Nullable Object[]> rows = new ArrayList<>(regions.size());
    for (Region region : regions) {
      Pinyin pinyin = Pinyin.of(region.name());
      AdminCode parent = region.parent();
      rows.add(new @Nullable Object[] {
        region.code().digits(),
        region.name(),
        region.level().name(),
        parent == null ? null : parent.digits(),
        pinyin.full(),
        pinyin.initials(),
        region.from().toString()
      });
    }
    database
        .template()
        .batchUpdate(
            """
            insert into region (code, name, level, parent, pinyin, initials, valid_from)
            values (?, ?, ?, ?, ?, ?, ?)
            """,
            rows);
  }

  /** Puts every lasting region below the nearest one above it that lasts. */
  void adopt() {
    List<Region> all = lasting("");
    Set<AdminCode> known = new HashSet<>();
    all.forEach(region -> known.add(region.code()));
    List<@Nullable Object[]> moved = new ArrayList<>();
    for (Region region : all) {
      AdminCode above = nearest(region.code(), known);
      if (!Objects.equals(above, region.parent())) {
        String parent = above == null ? null : above.digits();
        moved.add(new @Nullable Object[] {parent, region.code().digits()});
      }
    }
    database
        .template()
        .batchUpdate("update region set parent = ? where code = ? and valid_until is null", moved);
  }

  private static @Nullable AdminCode nearest(AdminCode code, Set<AdminCode> known) {
    for (int level = code.level().ordinal() - 1; level >= 0; level--) {
      AdminCode above = code.at(AdminCode.Level.values()[level]);
      if (!above.equals(code) && known.contains(above)) {
        return above;
      }
    }
    return null;
  }

  void recode(Collection<RegionRevision.Recoding> recodings, LocalDate day) {
    List<Object[]> rows = recodings.stream()
        .map(each -> new Object[] {each.old().digits(), each.now().digits(), day.toString()})
        .toList();
    database
        .template()
        .batchUpdate(
            """
            insert into region_recoding (old_code, new_code, changed_on) values (?, ?, ?)
            on conflict (old_code, changed_on) do update set new_code = excluded.new_code
            """,
            rows);
  }

  static Region region(ResultSet row, int number) throws SQLException {
    String parent = row.getString("parent");
    String until = row.getString("valid_until");
    return new Region(
        new AdminCode(row.getString("code")),
        row.getString("name"),
        parent == null ? null : new AdminCode(parent),
        LocalDate.parse(row.getString("valid_from")),
        until == null ? null : LocalDate.parse(until));
  }
}
