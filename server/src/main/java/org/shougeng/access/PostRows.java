package org.shougeng.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.Database;

/** The rows of posts. */
final class PostRows {

  private final Database database;

  PostRows(Database database) {
    this.database = database;
  }

  void insert(Post post, Instant now) {
    LocalDate until = post.until();
    database
        .sql()
        .sql(
            """
            insert into post (id, account, kind, region, valid_from, valid_until,
                              granted_at, granted_by)
            values (:id, :account, :kind, :region, :from, :until, :now, :by)
            """)
        .param("id", post.id())
        .param("account", post.account())
        .param("kind", post.kind().name())
        .param("region", post.region().digits())
        .param("from", post.from().toString())
        .param("until", until == null ? null : until.toString())
        .param("now", now.toString())
        .param("by", post.grantedBy())
        .update();
  }

  void end(String id, LocalDate until, Instant now, String by) {
    database
        .sql()
        .sql(
            """
            update post set valid_until = :until, ended_at = :now, ended_by = :by where id = :id
            """)
        .param("until", until.toString())
        .param("now", now.toString())
        .param("by", by)
        .param("id", id)
        .update();
  }

  Optional<Post> find(String id) {
    return database
        .sql()
        .sql("select * from post where id = :id")
        .param("id", id)
        .query(PostRows::post)
        .optional();
  }

  List<Post> of(String account) {
    return database
        .sql()
        .sql("select * from post where account = :account order by region, kind, valid_from, id")
        .param("account", account)
        .query(PostRows::post)
        .list();
  }

  List<Post> validOn(String account, LocalDate day) {
    return database
        .sql()
        .sql(
            """
            select * from post
             where account = :account and valid_from <= :day
               and (valid_until is null or valid_until >= :day)
             order by region, kind, valid_from, id
            """)
        .param("account", account)
        .param("day", day.toString())
        .query(PostRows::post)
        .list();
  }

  /** Posts that are or will be valid on {@code day} or later, of accounts that can sign in or soon will. */
  List<Post> openOn(LocalDate day) {
    return database
        .sql()
        .sql(
            """
            select post.* from post join account on account.name = post.account
             where (valid_until is null or valid_until >= :day) and locked_at is null
             order by post.region, post.kind, post.account, post.id
            """)
        .param("day", day.toString())
        .query(PostRows::post)
        .list();
  }

  private static Post post(ResultSet row, int number) throws SQLException {
    String until = row.getString("valid_until");
    return new Post(
        row.getString("id"),
        row.getString("account"),
        PostKind.valueOf(row.getString("kind")),
        new AdminCode(row.getString("region")),
        LocalDate.parse(row.getString("valid_from")),
        until == null ? null : LocalDate.parse(until),
        row.getString("granted_by"));
  }
}
