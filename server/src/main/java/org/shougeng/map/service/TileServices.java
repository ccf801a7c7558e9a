package org.shougeng.map.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.web.ForeignOrigins;
import org.springframework.stereotype.Service;

/** The tile services of this installation; none until somebody enters one. */
@Service
public class TileServices implements ForeignOrigins {

  private static final int MOST = 20;
  private static final int LONGEST_TEXT = 80;
  private static final int CLOSEST_ZOOM = 24;

  private final Database database;
  private final AuditLog audit;
  private final AtomicReference<@Nullable Set<String>> origins = new AtomicReference<>();

  TileServices(Database database, AuditLog audit) {
    this.database = database;
    this.audit = audit;
  }

  /** All of them, by name. */
  public List<TileService> list() {
    return database
        .sql()
        .sql("select id, name, url, attribution, max_zoom from tile_service order by name, id")
        .query((row, number) -> new TileService(
            row.getString("id"),
            row.getString("name"),
            row.getString("url"),
            row.getString("attribution"),
            row.getInt("max_zoom")))
        .list();
  }

  /**
   * Enters a service.
   *
   * @throws InputRefused {@code MAP-080} and {@code MAP-081} for an address that is none, {@code MAP-082} for
   *     a name or zoom that cannot be, or too many services
   */
  public TileService add(Actor actor, TileService given) {
    ServiceAddress.origins(given.url());
    boolean sound = !given.name().isBlank()
        && given.name().length() <= LONGEST_TEXT
        && given.attribution().length() <= LONGEST_TEXT
        && given.maxZoom() >= 0
        && given.maxZoom() <= CLOSEST_ZOOM
        && list().size() < MOST;
    if (!sound) {
      throw new InputRefused(
          Finding.error("MAP-082").with("most", MOST).with("text", LONGEST_TEXT));
    }
    TileService added = new TileService(
        UUID.randomUUID().toString(),
        given.name().strip(),
        given.url(),
        given.attribution().strip(),
        given.maxZoom());
    database.write(() -> {
      database
          .sql()
          .sql("insert into tile_service (id, name, url, attribution, max_zoom)"
              + " values (:id, :name, :url, :attribution, :zoom)")
          .param("id", added.id())
          .param("name", added.name())
          .param("url", added.url())
          .param("attribution", added.attribution())
          .param("zoom", added.maxZoom())
          .update();
      audit.record(
          actor,
          AuditAct.of("tile-service.add")
              .on("tile-service", added.id())
              .with("name", added.name())
              .with("origins", ServiceAddress.origins(added.url())));
    });
    origins.set(null);
    return added;
  }

  /**
   * Takes a service out.
   *
   * @throws NotFound if there is none with this id
   */
  public void remove(Actor actor, String id) {
    database.write(() -> {
      int removed = database
          .sql()
          .sql("delete from tile_service where id = :id")
          .param("id", id)
          .update();
      if (removed == 0) {
        throw new NotFound("在线底图", id);
      }
      audit.record(actor, AuditAct.of("tile-service.remove").on("tile-service", id));
    });
    origins.set(null);
  }

  @Override
  public Set<String> origins() {
    Set<String> known = origins.get();
    if (known == null) {
      Set<String> read = new TreeSet<>();
      list().forEach(service -> read.addAll(ServiceAddress.origins(service.url())));
      origins.set(read);
      return read;
    }
    return known;
  }
}
