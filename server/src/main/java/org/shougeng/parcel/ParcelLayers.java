package org.shougeng.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.overlay.ParcelOverlay;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Forbidden;

/**
 * The layers an office keeps, by kind and version, and what is in them. Of each kind the version with the
 * latest data date is the current one; earlier survey years stay beside it.
 *
 * <p>Whoever asks says for whom: parcels belong to the village of their location code, and an office of a
 * part of the county meets the parcels, figures and extents of its part, as if there were no others. A
 * layer none of whose land touches the jurisdiction is not found. Boxes and points are in the layer's own
 * system, (east, north). Safe for several threads.
 */
public final class ParcelLayers {

  private final Database database;
  private final Clock clock;
  private final LayerStore store;
  private final LayerParts parts;
  private final LayerReader reader;
  private final PlanLines planLines;
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
    this.parts = new LayerParts(database);
    this.reader = new LayerReader(database);
    this.planLines = new PlanLines(new Grounds(store, parts, reader), reader);
    this.dependents = List.copyOf(dependents);
    this.overlays = new OverlayCache(store, reader);
    new OldLayers(database).measure();
  }

  /** All versions in use, by kind, the current one of each kind first. */
  public List<LayerVersion> list(Jurisdiction jurisdiction) {
    return store.active().stream()
        .filter(layer -> layer.territory().isKnownTo(jurisdiction))
        .map(layer -> part(layer, jurisdiction))
        .toList();
  }

  /** The version in use with the latest data of this kind. */
  public Optional<LayerVersion> current(LayerKind kind, Jurisdiction jurisdiction) {
    return store.active().stream()
        .filter(layer -> layer.kind() == kind && layer.territory().isKnownTo(jurisdiction))
        .findFirst()
        .map(layer -> part(layer, jurisdiction));
  }

  /**
   * The version with this number, in use or not.
   *
   * @throws NotFound if there never was one, or the jurisdiction is of another county
   */
  public LayerVersion get(LayerId id, Jurisdiction jurisdiction) {
    return part(known(id, jurisdiction), jurisdiction);
  }

  private LayerVersion known(LayerId id, Jurisdiction jurisdiction) {
    return store
        .find(id)
        .filter(layer -> layer.territory().isKnownTo(jurisdiction))
        .orElseThrow(() -> new NotFound("图层", id));
  }

  /** The layer with the figures of the jurisdiction's part. */
  private LayerVersion part(LayerVersion layer, Jurisdiction jurisdiction) {
    if (layer.territory().isWithin(jurisdiction)) {
      return layer;
    }
    return layer.with(
        isCut(layer) && layer.state() != LayerVersion.State.UNDONE
            ? planLines.content(layer, jurisdiction)
            : parts.within(layer.id(), jurisdiction));
  }

  /** Whether parts of the county see the layer's polygons cut, because these name no village. */
  private static boolean isCut(LayerVersion layer) {
    return layer.kind() != LayerKind.PARCELS && !layer.territory().byVillage();
  }

  /**
   * Where the county lies and in which system it is surveyed, as its current parcels say. It stands on
   * every public map, so nobody is asked for whom.
   */
  public Optional<CountyBox> county() {
    return store.active().stream()
        .filter(layer -> layer.kind() == LayerKind.PARCELS)
        .findFirst()
        .map(layer -> new CountyBox(
            layer.territory().county(),
            layer.crs(),
            layer.content().extent(),
            layer.source().date()));
  }

  /**
   * All parcels of this version, indexed, under the control layers that are current now. Built at the first
   * call, then kept in memory until another is asked for. It answers for the whole layer, whoever asks:
   * a cut is right only when every parcel takes part. Whoever passes an answer on checks first that its
   * reader may see every parcel in it.
   *
   * @throws NotFound if there is no such layer of parcels in use
   */
  public ParcelOverlay overlay(LayerId id, Jurisdiction jurisdiction) {
    return overlays.get(rowsOf(id, jurisdiction));
  }

  /** Passes every parcel of the version, in file order, one in memory at a time. */
  public void forEach(LayerId id, Jurisdiction jurisdiction, Consumer<Parcel> parcels) {
    reader.parcels(rowsOf(id, jurisdiction)).forEach(jurisdiction, parcels);
  }

  /** Passes the parcels whose box meets {@code box}, in file order. */
  public void forEachWithin(
      LayerId id, Jurisdiction jurisdiction, Envelope box, Consumer<Parcel> parcels) {
    reader.parcels(rowsOf(id, jurisdiction)).forEachWithin(jurisdiction, box, parcels);
  }

  /** The parcels at a point: one, or several where parcels share an edge or overlap. */
  public List<Parcel> at(LayerId id, Jurisdiction jurisdiction, Coordinate point) {
    Point place = FlatGeometry.FACTORY.createPoint(point);
    List<Parcel> found = new ArrayList<>();
    forEachWithin(id, jurisdiction, new Envelope(point), parcel -> {
      if (parcel.geometry().intersects(place)) {
        found.add(parcel);
      }
    });
    return found;
  }

  /** The parcel in this row of the delivered layer. */
  public Optional<Parcel> find(LayerId id, Jurisdiction jurisdiction, long row) {
    return reader.parcels(rowsOf(id, jurisdiction)).find(jurisdiction, row);
  }

  /**
   * Passes every polygon of a control layer or of the villages, in file order: those of the
   * jurisdiction's villages or, where rows name none, what lies on its ground.
   */
  public void forEachArea(LayerId id, Jurisdiction jurisdiction, Consumer<ControlArea> areas) {
    LayerVersion layer = areaRowsOf(id, jurisdiction);
    if (isCutFor(layer, jurisdiction)) {
      planLines.forEachWithin(layer, jurisdiction, layer.content().extent(), areas);
    } else {
      reader.areas(layer).forEach(inItsLand(layer, jurisdiction), areas);
    }
  }

  /** Of the polygons of {@link #forEachArea}, passes those whose box meets {@code box}. */
  public void forEachAreaWithin(
      LayerId id, Jurisdiction jurisdiction, Envelope box, Consumer<ControlArea> areas) {
    LayerVersion layer = areaRowsOf(id, jurisdiction);
    if (isCutFor(layer, jurisdiction)) {
      planLines.forEachWithin(layer, jurisdiction, box, areas);
    } else {
      reader.areas(layer).forEachWithin(inItsLand(layer, jurisdiction), box, areas);
    }
  }

  /**
   * What of a layer the jurisdiction sees.
   *
   * @param layer as {@link #get} gave it
   */
  public LayerView view(LayerVersion layer, Jurisdiction jurisdiction) {
    if (layer.territory().isWithin(jurisdiction)) {
      return new LayerView(layer.id(), Jurisdiction.EVERYWHERE, null);
    }
    LayerId ground = isCut(layer) ? planLines.ground(layer) : null;
    return new LayerView(layer.id(), jurisdiction, ground);
  }

  private static boolean isCutFor(LayerVersion layer, Jurisdiction jurisdiction) {
    return isCut(layer) && !layer.territory().isWithin(jurisdiction);
  }

  /** Rows that name no village lie in the county too: for who answers for all of it there is no condition. */
  private static Jurisdiction inItsLand(LayerVersion layer, Jurisdiction jurisdiction) {
    return layer.territory().isWithin(jurisdiction) ? Jurisdiction.EVERYWHERE : jurisdiction;
  }

  /**
   * Takes a delivered layer of parcels in, whole or not at all.
   *
   * @param jurisdiction what the office that imports answers for
   * @throws InputRefused with {@code LYR-001} if it has no rows, {@code LYR-002} if the same content is in
   *     use already, {@code LYR-009} if some of it lies outside the jurisdiction
   */
  public LayerVersion addParcels(
      LayerDraft draft,
      Jurisdiction jurisdiction,
      LayerRows<Parcel> parcels,
      JobProgress progress) {
    return new Delivery<>(database, draft, new ParcelRows(), progress)
        .store(parcels, jurisdiction, fallback(jurisdiction), clock.instant());
  }

  /** Takes a delivered control layer or layer of villages in, as {@link #addParcels}. */
  public LayerVersion addAreas(
      LayerDraft draft,
      Jurisdiction jurisdiction,
      LayerRows<ControlArea> areas,
      JobProgress progress) {
    return new Delivery<>(database, draft, new ControlAreaRows(), progress)
        .store(areas, jurisdiction, fallback(jurisdiction), clock.instant());
  }

  /** Whose land rows are on that name no village: the county's, or that of the office that imports. */
  private @Nullable AdminCode fallback(Jurisdiction jurisdiction) {
    List<AdminCode> roots = jurisdiction.roots();
    return new CountyRegister(database)
        .find()
        .map(County::code)
        .or(() -> county().flatMap(CountyBox::code))
        .orElse(roots.size() == 1 ? roots.get(0).at(AdminCode.Level.COUNTY) : null);
  }

  /**
   * Undoes a version: the version before it is current again. Its rows go, unless a result rests on them;
   * then they stay, hidden.
   *
   * @throws NotFound if it is not in use
   * @throws Forbidden if some of it lies outside the jurisdiction
   */
  public LayerVersion undo(LayerId id, Jurisdiction jurisdiction) {
    return database.write(() -> {
      LayerVersion layer = inUse(id, jurisdiction);
      mayManage(layer, jurisdiction);
      boolean used = dependents.stream().anyMatch(dependent -> dependent.restsOn(id));
      store.retire(
          id, used ? LayerVersion.State.HIDDEN : LayerVersion.State.UNDONE, clock.instant());
      if (!used) {
        reader.any(layer).drop();
        parts.drop(id);
      }
      return get(id, jurisdiction);
    });
  }

  /**
   * The version, for those who may import and undo it and see what was wrong with its rows.
   *
   * @throws NotFound as {@link #get}
   * @throws Forbidden if some of it lies outside the jurisdiction
   */
  public LayerVersion managed(LayerId id, Jurisdiction jurisdiction) {
    LayerVersion layer = known(id, jurisdiction);
    mayManage(layer, jurisdiction);
    return layer;
  }

  private static void mayManage(LayerVersion layer, Jurisdiction jurisdiction) {
    if (!layer.territory().isWithin(jurisdiction)) {
      throw new Forbidden("layer " + layer.id() + " is not all in " + jurisdiction.roots());
    }
  }

  private LayerVersion inUse(LayerId id, Jurisdiction jurisdiction) {
    LayerVersion layer = known(id, jurisdiction);
    if (layer.state() != LayerVersion.State.ACTIVE) {
      throw new NotFound("在用图层", id);
    }
    return layer;
  }

  private LayerVersion rowsOf(LayerId id, Jurisdiction jurisdiction) {
    LayerVersion layer = known(id, jurisdiction);
    if (layer.kind() != LayerKind.PARCELS || layer.state() == LayerVersion.State.UNDONE) {
      throw new NotFound("地类图斑图层", id);
    }
    return layer;
  }

  private LayerVersion areaRowsOf(LayerId id, Jurisdiction jurisdiction) {
    LayerVersion layer = known(id, jurisdiction);
    if (layer.kind() == LayerKind.PARCELS || layer.state() == LayerVersion.State.UNDONE) {
      throw new NotFound("管控图层", id);
    }
    return layer;
  }
}
