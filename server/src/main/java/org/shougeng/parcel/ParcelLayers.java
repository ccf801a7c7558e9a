package org.shougeng.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.overlay.ParcelOverlay;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Database;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.NotFound;

/**
 * The layers an office keeps, by kind and version, and what is in them. Of each kind the version with the
 * latest data date is the current one; earlier survey years stay beside it.
 *
 * <p>Boxes and points are in the layer's own system, (east, north). Safe for several threads.
 */
public final class ParcelLayers {

  private final Database database;
  private final Clock clock;
  private final LayerStore store;
  private final OverlayCache overlays;
  private final List<LayerDependents> dependents;

  /**
   * @param database the store
   * @param clock when things are undone
   * @param dependents those whose results rest on a layer
   */
  public ParcelLayers(Database database, Clock clock, List<LayerDependents> dependents) {
    this.database = database;
    this.clock = clock;
    this.store = new LayerStore(database);
    this.dependents = List.copyOf(dependents);
    this.overlays = new OverlayCache(this);
  }

  /** All versions in use, by kind, the current one of each kind first. */
  public List<LayerVersion> list() {
    return store.active();
  }

  /** The version in use with the latest data of this kind. */
  public Optional<LayerVersion> current(LayerKind kind) {
    return store.active().stream().filter(layer -> layer.kind() == kind).findFirst();
  }

  /**
   * The version with this number, in use or not.
   *
   * @throws NotFound if there never was one
   */
  public LayerVersion get(LayerId id) {
    return store.find(id).orElseThrow(() -> new NotFound("图层", id));
  }

  /**
   * The parcels of this version, indexed, under the control layers that are current now. Built at the first
   * call, then kept in memory until another is asked for.
   *
   * @throws NotFound if there is no such layer of parcels in use
   */
  public ParcelOverlay overlay(LayerId id) {
    return overlays.get(rowsOf(id, LayerKind.PARCELS));
  }

  /** Passes every parcel of the version, in file order, one in memory at a time. */
  public void forEach(LayerId id, Consumer<Parcel> parcels) {
    parcels(rowsOf(id, LayerKind.PARCELS)).forEach(parcels);
  }

  /** Passes the parcels whose box meets {@code box}, in file order. */
  public void forEachWithin(LayerId id, Envelope box, Consumer<Parcel> parcels) {
    parcels(rowsOf(id, LayerKind.PARCELS)).forEachWithin(box, parcels);
  }

  /** The parcels at a point: one, or several where parcels share an edge or overlap. */
  public List<Parcel> at(LayerId id, Coordinate point) {
    Point place = FlatGeometry.FACTORY.createPoint(point);
    List<Parcel> found = new ArrayList<>();
    forEachWithin(id, new Envelope(point), parcel -> {
      if (parcel.geometry().intersects(place)) {
        found.add(parcel);
      }
    });
    return found;
  }

  /** The parcel in this row of the delivered layer. */
  public Optional<Parcel> find(LayerId id, long row) {
    return parcels(rowsOf(id, LayerKind.PARCELS)).find(row);
  }

  /** Passes every polygon of a control layer or of the villages, in file order. */
  public void forEachArea(LayerId id, Consumer<ControlArea> areas) {
    areas(areaRowsOf(id)).forEach(areas);
  }

  /** Passes the polygons of a control layer or of the villages whose box meets {@code box}. */
  public void forEachAreaWithin(LayerId id, Envelope box, Consumer<ControlArea> areas) {
    areas(areaRowsOf(id)).forEachWithin(box, areas);
  }

  /**
   * Takes a delivered layer of parcels in, whole or not at all.
   *
   * @throws InputRefused with {@code LYR-001} if it has no rows, {@code LYR-002} if the same content is in
   *     use already
   */
  public LayerVersion addParcels(
      LayerDraft draft, LayerRows<Parcel> parcels, JobProgress progress) {
    return new Delivery<>(database, draft, new ParcelRows(), progress)
        .store(
            parcels,
            parcel -> parcel.areas().gross(),
            parcel -> parcel.areas().net(),
            clock.instant());
  }

  /** Takes a delivered control layer or layer of villages in, as {@link #addParcels}. */
  public LayerVersion addAreas(
      LayerDraft draft, LayerRows<ControlArea> areas, JobProgress progress) {
    return new Delivery<>(database, draft, new ControlAreaRows(), progress)
        .store(areas, ControlArea::area, ControlArea::area, clock.instant());
  }

  /**
   * Undoes a version: the version before it is current again. Its rows go, unless a result rests on them;
   * then they stay, hidden.
   *
   * @throws NotFound if it is not in use
   */
  public LayerVersion undo(LayerId id) {
    return database.write(() -> {
      LayerVersion layer = inUse(id);
      boolean used = dependents.stream().anyMatch(dependent -> dependent.restsOn(id));
      store.retire(
          id, used ? LayerVersion.State.HIDDEN : LayerVersion.State.UNDONE, clock.instant());
      if (!used) {
        drop(layer);
      }
      return get(id);
    });
  }

  private void drop(LayerVersion layer) {
    if (layer.kind() == LayerKind.PARCELS) {
      parcels(layer).drop();
    } else {
      areas(layer).drop();
    }
  }

  private LayerVersion inUse(LayerId id) {
    LayerVersion layer = get(id);
    if (layer.state() != LayerVersion.State.ACTIVE) {
      throw new NotFound("在用图层", id);
    }
    return layer;
  }

  private LayerVersion rowsOf(LayerId id, LayerKind kind) {
    LayerVersion layer = get(id);
    if (layer.kind() != kind || layer.state() == LayerVersion.State.UNDONE) {
      throw new NotFound(kind.chinese() + "图层", id);
    }
    return layer;
  }

  private LayerVersion areaRowsOf(LayerId id) {
    LayerVersion layer = get(id);
    if (layer.kind() == LayerKind.PARCELS || layer.state() == LayerVersion.State.UNDONE) {
      throw new NotFound("管控图层", id);
    }
    return layer;
  }

  LayerTable<Parcel> parcels(LayerVersion layer) {
    return new LayerTable<>(database, layer.id(), new ParcelRows());
  }

  LayerTable<ControlArea> areas(LayerVersion layer) {
    return new LayerTable<>(database, layer.id(), new ControlAreaRows());
  }
}
