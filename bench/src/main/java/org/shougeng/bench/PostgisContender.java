package org.shougeng.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/** PostGIS, asked in one of three ways. */
final class PostgisContender implements Contender {

  /** How the question is put. */
  enum Way {
    PLAIN(
        "PostGIS, plain intersection",
        """
        select r.id, p.dlbm, sum(st_area(st_intersection(p.geom, r.geom)))
        from parcel p join %s r on st_intersects(p.geom, r.geom)
        group by 1, 2
        """),
    COVERS_FIRST(
        "PostGIS, ST_Covers first",
        """
        select r.id, p.dlbm, sum(case when st_covers(r.geom, p.geom) then p.area
                                      else st_area(st_intersection(p.geom, r.geom)) end)
        from %s r join parcel p on st_intersects(r.geom, p.geom)
        group by 1, 2
        """),
    SUBDIVIDED(
        "PostGIS, ST_Subdivide counted",
        """
        with r as materialized (select id, st_subdivide(geom, 128) as geom from %s)
        select r.id, p.dlbm, sum(case when st_covers(r.geom, p.geom) then p.area
                                      else st_area(st_intersection(p.geom, r.geom)) end)
        from r join parcel p on st_intersects(r.geom, p.geom)
        group by 1, 2
        """);

    final String title;
    final String sql;

    Way(String title, String sql) {
      this.title = title;
      this.sql = sql;
    }
  }

  private final PostgisParcels parcels;
  private final Way way;

  PostgisContender(PostgisParcels parcels, Way way) {
    this.parcels = parcels;
    this.way = way;
  }

  @Override
  public String name() {
    return way.title;
  }

  @Override
  public void prepare(String set, List<Geometry> redLines) {
    parcels.loadRedLines(table(set), redLines);
  }

  @Override
  public List<Map<String, Double>> answer(String set, List<Geometry> redLines) {
    List<Map<String, Double>> answers = new ArrayList<>();
    redLines.forEach(redLine -> answers.add(new TreeMap<>()));
    try (Statement statement = parcels.connection().createStatement();
        ResultSet rows = statement.executeQuery(way.sql.formatted(table(set)))) {
      while (rows.next()) {
        if (rows.getDouble(3) > 0) {
          answers.get(rows.getInt(1)).put(rows.getString(2), rows.getDouble(3));
        }
      }
      return answers;
    } catch (SQLException e) {
      throw PostgisParcels.failed(e);
    }
  }

  private String table(String set) {
    return "r_" + way.name().toLowerCase(Locale.ROOT) + "_" + set.replaceAll("[^a-z0-9]", "_");
  }
}
