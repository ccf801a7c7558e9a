package org.shougeng.parcel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Pinyin;
import org.shougeng.region.Pinyin.Match;
import org.shougeng.region.SearchHit;
import org.shougeng.region.SearchHits;
import org.shougeng.region.SearchQuery;
import org.shougeng.region.SearchSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Finds who owns land and where it lies: the units of ownership (QSDWMC) and location (ZLDWMC) of the
 * survey.
 */
@Component
final class UnitSearch implements SearchSource {

  private static final int LAYERS_KEPT = 4;

  private final Database database;
  private final ParcelLayers layers;
  private final LayerParts parts;
  private final Cache<LayerId, List<Unit>> units =
      Caffeine.newBuilder().maximumSize(LAYERS_KEPT).build();

  UnitSearch(Database database, ParcelLayers layers) {
    this.database = database;
    this.layers = layers;
    this.parts = new LayerParts(database);
  }

  /** A name that parcels of one village bear. */
  private record Unit(AdminCode village, String name, Pinyin sound, long parcels) {}

  @Override
  public String kind() {
    return "unit";
  }

  @Override
  public Set<Permission> needs() {
    return Set.of(Permission.READ_LAND);
  }

  @Override
  public SearchHits find(SearchQuery query, Actor actor) {
    if (!query.isName()) {
      return SearchHits.NONE;
    }
    return layers
        .current(LayerKind.PARCELS, actor.jurisdiction())
        .map(layer -> find(layer, query, actor.jurisdiction()))
        .orElse(SearchHits.NONE);
  }

  private SearchHits find(LayerVersion layer, SearchQuery query, Jurisdiction jurisdiction) {
    Map<String, List<Unit>> byName = units.get(layer.id(), this::read).stream()
        .filter(unit -> jurisdiction.covers(unit.village()))
        .filter(unit -> query.match(unit.name(), unit.sound()) != Match.NONE)
        .collect(Collectors.groupingBy(Unit::name, LinkedHashMap::new, Collectors.toList()));
    List<SearchHit> hits =
        byName.values().stream().map(same -> hit(same, query)).toList();
    SearchHits best = SearchHits.best(hits, query.most());
    return new SearchHits(
        best.hits().stream()
            .map(hit -> placed(hit, layer, byName.getOrDefault(hit.title(), List.of())))
            .toList(),
        best.total());
  }

  private static SearchHit hit(List<Unit> same, SearchQuery query) {
    long parcels = same.stream().mapToLong(Unit::parcels).sum();
    boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
    Unit first = same.get(0);
    return SearchHit.of(
        first.name(),
        first.name(),
        String.format(Locale.ROOT, english ? "%,d parcels" : "%,d 个图斑", parcels),
        query.match(first.name(), first.sound()));
  }

  /** Where most of its parcels are: the middle of that village. */
  private SearchHit placed(SearchHit hit, LayerVersion layer, List<Unit> same) {
    return same.stream()
        .max(Comparator.comparingLong(Unit::parcels))
        .map(unit -> parts.boxes(layer.id(), Jurisdiction.of(unit.village())))
        .filter(boxes -> !boxes.isEmpty())
        .map(boxes -> middle(boxes.get(0), layer))
        .map(at -> hit.at(at.x, at.y))
        .orElse(hit);
  }

  private static Coordinate middle(Envelope box, LayerVersion layer) {
    return Transform.between(layer.crs(), ParcelSearch.DEGREES).apply(box.centre());
  }

  /** A layer's rows never change, so its names are gathered once. */
  private List<Unit> read(LayerId layer) {
    return database
        .sql()
        .sql(
            """
            select zldwdm, name, sum(parcels) as parcels from (
              select zldwdm, zldwmc as name, count(*) as parcels from %1$s group by zldwdm, zldwmc
              union all
              select zldwdm, qsdwmc as name, count(*) as parcels from %1$s
               where qsdwmc <> zldwmc group by zldwdm, qsdwmc
            ) named where name <> '' group by zldwdm, name
            """
                .formatted(layer.table()))
        .query((row, number) -> new Unit(
            new AdminCode(row.getString("zldwdm")),
            row.getString("name"),
            Pinyin.of(row.getString("name")),
            row.getLong("parcels")))
        .list();
  }
}
