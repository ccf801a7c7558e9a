package org.shougeng.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.register.Column.Trait;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/**
 * Reads registers: pages, sums, single rows, and all rows in order for exports. A reader sees the rows of
 * their own jurisdiction and nothing of others, not even in a count.
 */
@Service
public class RegisterRows {

  private static final int KEPT_TOTALS = 2000;

  private record Totals(long count, List<@Nullable Object> sums) {}

  private final Database database;
  private final AuditLog audit;

  /** Rows of editions never change, so neither do their sums; the question is the key. */
  private final Cache<String, Totals> totals =
      Caffeine.newBuilder().maximumSize(KEPT_TOTALS).build();

  RegisterRows(Database database, AuditLog audit) {
    this.database = database;
    this.audit = audit;
  }

  /**
   * A page of rows with the count and the sums of the whole query.
   *
   * @param page from 1
   * @param size rows on a page
   */
  public RowPage page(Register register, RowQuery query, int page, int size, Actor actor) {
    Optional<Edition> edition = edition(register, query.edition());
    if (edition.isEmpty()) {
      return new RowPage(List.of(), 0, sums(register, List.of()));
    }
    Totals all = totals(register, edition.get(), query, actor);
    List<Row> rows = new ArrayList<>();
    if ((long) (page - 1) * size < all.count) {
      SqlText sql =
          select(register, edition.get(), query, actor).page(size, (long) (page - 1) * size);
      RowReader reader = new RowReader(register, actor);
      statement(sql).query((ResultSet row) -> {
        rows.add(reader.read(row));
      });
      reader.account();
    }
    return new RowPage(rows, all.count, all.sums);
  }

  /** How many rows a query finds. */
  public long count(Register register, RowQuery query, Actor actor) {
    return edition(register, query.edition())
        .map(edition -> totals(register, edition, query, actor).count)
        .orElse(0L);
  }

  /** Passes every row of a query in its order, one at a time in memory. */
  public void forEach(Register register, RowQuery query, Actor actor, Consumer<Row> rows) {
    edition(register, query.edition()).ifPresent(edition -> {
      RowReader reader = new RowReader(register, actor);
      statement(select(register, edition, query, actor).rows())
          .query((ResultSet row) -> rows.accept(reader.read(row)));
      reader.account();
    });
  }

  /**
   * One row.
   *
   * @throws NotFound if there is none that {@code actor} may see
   */
  public Row get(Register register, String edition, String key, Actor actor) {
    return find(register, edition, key, false, actor)
        .orElseThrow(() -> new NotFound(register.title().chinese(), key));
  }

  Optional<Row> find(Register register, String edition, String key, boolean deleted, Actor actor) {
    Optional<Edition> table = edition(register, edition);
    Optional<Object> wanted = register.key(key);
    if (table.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    RowSelect select =
        new RowSelect(register, table.get().table(), RowQuery.all(), actor, database.dialect());
    RowReader reader = new RowReader(register, actor);
    Optional<Row> found = statement(select.deleted(deleted).only(wanted.get()).rows())
        .query((row, number) -> reader.read(row))
        .optional();
    reader.account();
    return found;
  }

  /** The rows in the bin, of this register's own order. */
  List<Row> deleted(Register register, Actor actor) {
    Edition only = register.tables().get(0);
    RowReader reader = new RowReader(register, actor);
    RowSelect select =
        new RowSelect(register, only.table(), RowQuery.all(), actor, database.dialect());
    List<Row> rows = statement(select.deleted(true).rows())
        .query((row, number) -> reader.read(row))
        .list();
    reader.account();
    return rows;
  }

  /** The keys of the rows in use that {@code actor} sees, by what the rows say of themselves. */
  Map<String, String> keysBySame(Register register, Actor actor) {
    Map<String, String> keys = new HashMap<>();
    List<Column> same = register.same();
    SqlText sql =
        select(register, register.tables().get(0), RowQuery.all(), actor).cells(same);
    statement(sql).query((ResultSet row) -> {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < same.size(); i++) {
        said.add(SameRow.plain(row.getString(i + 2)));
      }
      keys.putIfAbsent(SameRow.key(said), row.getString(1));
    });
    return keys;
  }

  /** Whether {@code actor} sees another row in use that says the same of itself as {@code image}. */
  boolean hasDouble(Register register, RowImage image, Actor actor) {
    List<RowQuery.Filter> filters = new ArrayList<>();
    for (Column column : register.same()) {
      Object value = image.value(column.sql());
      filters.add(
          value == null
              ? new RowQuery.Filter(column, Operator.EMPTY, List.of())
              : new RowQuery.Filter(column, Operator.EQ, List.of(value)));
    }
    RowQuery query = new RowQuery("", List.of(), filters, List.of());
    SqlText keys = select(register, register.tables().get(0), query, actor).cells(List.of());
    return statement(keys).query((row, number) -> row.getString(1)).list().stream()
        .anyMatch(key -> !key.equals(image.key()));
  }

  private RowSelect select(Register register, Edition edition, RowQuery query, Actor actor) {
    return new RowSelect(register, edition.table(), query, actor, database.dialect())
        .deleted(false);
  }

  private Totals totals(Register register, Edition edition, RowQuery query, Actor actor) {
    List<Column> summed = summed(register);
    SqlText sql = select(register, edition, query, actor).totals(summed);
    return register.hasEditions()
        ? totals.get(sql.toString(), question -> totals(register, summed, sql))
        : totals(register, summed, sql);
  }

  private Totals totals(Register register, List<Column> summed, SqlText sql) {
    return statement(sql)
        .query((row, number) -> {
          List<@Nullable Object> found = new ArrayList<>();
          for (int i = 0; i < summed.size(); i++) {
            found.add(StoredValue.read(row, i + 2, summed.get(i).kind()));
          }
          return new Totals(row.getLong(1), sums(register, found));
        })
        .single();
  }

  private static List<Column> summed(Register register) {
    return register.columns().stream().filter(column -> column.is(Trait.SUMMED)).toList();
  }

  /** One place for each column, empty where it is not summed; nothing found sums to nothing. */
  private static List<@Nullable Object> sums(Register register, List<@Nullable Object> found) {
    List<@Nullable Object> sums = new ArrayList<>();
    int next = 0;
    for (Column column : register.columns()) {
      boolean known = column.is(Trait.SUMMED) && next < found.size();
      sums.add(known ? found.get(next++) : null);
    }
    return sums;
  }

  /** The edition asked for; empty when a register that has editions has none yet. */
  private static Optional<Edition> edition(Register register, String code) {
    List<Edition> all = register.tables();
    if (code.isEmpty()) {
      return all.stream().findFirst();
    }
    return Optional.of(all.stream()
        .filter(edition -> edition.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("版本", code)));
  }

  private StatementSpec statement(SqlText sql) {
    return database.sql().sql(sql.text()).params(sql.values());
  }

  /** Rows as their reader may see them. */
  private final class RowReader {
    private static final int CELLS_FROM = 5;

    private final Register register;
    private final Actor actor;
    private final List<Column> personal;
    private long persons;

    RowReader(Register register, Actor actor) {
      this.register = register;
      this.actor = actor;
      this.personal = register.personal();
    }

    Row read(ResultSet row) throws SQLException {
      Set<String> masked = new TreeSet<>();
      boolean open = personal.isEmpty() || seesPersons(row.getString(2));
      List<@Nullable Object> values = new ArrayList<>(register.columns().size());
      for (int i = 0; i < register.columns().size(); i++) {
        Column column = register.columns().get(i);
        Object value = StoredValue.read(row, CELLS_FROM + i, column.kind());
        if (!open && value != null && column.is(Trait.PERSONAL)) {
          masked.add(column.id());
          value = Masking.masked(column.mask(), value);
        }
        values.add(value);
      }
      String version = register.isEdited() ? RowVersion.of(row.getLong(3), row.getString(4)) : "";
      return new Row(row.getString(1), version, values, masked);
    }

    /** Writes down that personal data were read unmasked, if they were. */
    void account() {
      if (persons > 0 && register.scope() == Register.Scope.REGION) {
        audit.record(
            actor,
            AuditAct.of("register.read-personal")
                .on("register", register.name())
                .with("rows", persons));
      }
    }

    private boolean seesPersons(String region) {
      return register.scope() == Register.Scope.ACCOUNT
          || AdminCode.parse(region).map(actor::seesPersonalDataOf).orElse(false);
    }
  }
}
