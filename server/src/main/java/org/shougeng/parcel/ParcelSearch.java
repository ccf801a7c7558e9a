package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.engine.formats.GeoPackageGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Pinyin.Match;
import org.shougeng.region.SearchHit;
import org.shougeng.region.SearchHits;
import org.shougeng.region.SearchQuery;
import org.shougeng.region.SearchSource;
import org.springframework.stereotype.Component;

/**
 * Finds parcels of the current survey by number (TBBH) or identifier (BSM), or by the digits these
 * begin with.
 */
@Component
final class ParcelSearch implements SearchSource {

  static final Crs DEGREES = Crs.of(4490);

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");
  private static final int FEWEST_DIGITS_OF_A_BEGINNING = 3;
  private static final int COUNTED = 1000;

  private static final String EXACT = "(tbbh = :digits or bsm = :digits)";
  private static final String BEGINNING =
      "(tbbh >= :digits and tbbh < :next or bsm >= :digits and bsm < :next)";

  private final Database database;
  private final ParcelLayers layers;

  ParcelSearch(Database database, ParcelLayers layers) {
    this.database = database;
    this.layers = layers;
  }

  @Override
  public String kind() {
    return "parcel";
  }

  @Override
  public Set<Permission> needs() {
    return Set.of(Permission.READ_LAND);
  }

  @Override
  public SearchHits find(SearchQuery query, Actor actor) {
    if (!DIGITS.matcher(query.plain()).matches()) {
      return SearchHits.NONE;
    }
    return layers
        .current(LayerKind.PARCELS, actor.jurisdiction())
        .map(layer -> find(layer, query, actor))
        .orElse(SearchHits.NONE);
  }

  /**
   * Exact matches first, then those that begin so. The region is asked as an expression, so that no
   * database
   * takes the index on regions, which holds the whole county, before those on numbers.
   */
  private SearchHits find(LayerVersion layer, SearchQuery query, Actor actor) {
    String own = RegionCondition.on("coalesce(zldwdm, '')", actor.jurisdiction());
    String digits = query.plain();
    String next = following(digits);
    String from = " from %s where %s and ".formatted(layer.id().table(), own);
    List<SearchHit> hits = new ArrayList<>(
        rows(layer, from + EXACT, query, next).stream().limit(query.most()).toList());
    boolean beginning = digits.length() >= FEWEST_DIGITS_OF_A_BEGINNING && !next.isEmpty();
    if (beginning && hits.size() < query.most()) {
      rows(layer, from + BEGINNING, query, next).stream()
          .filter(hit -> hit.match() == Match.BEGINNING)
          .limit(query.most() - hits.size())
          .forEach(hits::add);
    }
    return new SearchHits(hits, total(from + (beginning ? BEGINNING : EXACT), digits, next));
  }

  private List<SearchHit> rows(
      LayerVersion layer, String fromWhere, SearchQuery query, String next) {
    String digits = query.plain();
    return database
        .sql()
        .sql("select fid, bsm, tbbh, zldwmc, dlmc, geom" + fromWhere + " limit :most")
        .param("digits", digits)
        .param("next", next)
        .param("most", 2 * query.most())
        .query((row, number) -> hit(layer, row, digits))
        .list();
  }

  private int total(String fromWhere, String digits, String next) {
    return database
        .sql()
        .sql("select count(*) from (select 1" + fromWhere + " limit " + COUNTED + ") t")
        .param("digits", digits)
        .param("next", next)
        .query(Integer.class)
        .single();
  }

  private static SearchHit hit(LayerVersion layer, ResultSet row, String digits)
      throws SQLException {
    String number = row.getString("tbbh");
    String identifier = row.getString("bsm");
    Coordinate inside =
        GeoPackageGeometry.decode(row.getBytes("geom")).getInteriorPoint().getCoordinate();
    Coordinate at = Transform.between(layer.crs(), DEGREES).apply(inside);
    boolean whole = number.equals(digits) || identifier.equals(digits);
    return SearchHit.of(
            layer.id() + "/" + row.getLong("fid"),
            number,
            String.join(" · ", row.getString("zldwmc"), row.getString("dlmc"), "BSM " + identifier),
            whole ? Match.WHOLE : Match.BEGINNING)
        .at(at.x, at.y);
  }

  /** The smallest digits above all that begin with {@code digits}; empty if there are none. */
  private static String following(String digits) {
    int last = digits.length() - 1;
    while (last >= 0 && digits.charAt(last) == '9') {
      last--;
    }
    return last < 0 ? "" : digits.substring(0, last) + (char) (digits.charAt(last) + 1);
  }
}
