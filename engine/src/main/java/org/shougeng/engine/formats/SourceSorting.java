package org.shougeng.engine.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/** Sorts files by what they are and joins those that belong together. */
final class SourceSorting {

  private final List<Finding> findings;
  private final Map<String, Map<String, UserFile>> shapefiles = new LinkedHashMap<>();
  private final Map<String, IntakeSource> geodatabases = new LinkedHashMap<>();
  private final List<IntakeSource> sources = new ArrayList<>();

  SourceSorting(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * The sources among {@code files}.
   *
   * @throws InputRefused {@code FMT-001} if there is none, {@code FMT-101} for parts without a main file
   */
  List<IntakeSource> sort(List<UserFile> files) throws IOException {
    for (UserFile file : files) {
      place(file);
    }
    for (Map<String, UserFile> group : shapefiles.values()) {
      join(group);
    }
    sources.addAll(geodatabases.values());
    if (sources.isEmpty()) {
      throw nothing(files);
    }
    return List.copyOf(sources);
  }

  private void place(UserFile file) throws IOException {
    switch (FileKind.of(file)) {
      case SHAPEFILE_PART ->
        shapefiles
            .computeIfAbsent(
                FileKind.stem(file.name()).toLowerCase(Locale.ROOT), key -> new HashMap<>())
            .put(FileKind.ending(file.name()), file);
      case GDB_PART -> geodatabase(file);
      case SQLITE -> add(FileFormat.GEOPACKAGE, file);
      case GEOJSON -> add(FileFormat.GEOJSON, file);
      case KML -> add(FileFormat.KML, file);
      case GPX -> add(FileFormat.GPX, file);
      case COORDINATE_TXT -> add(FileFormat.COORDINATE_TXT, file);
      case POINT_TABLE, XLSX -> add(FileFormat.POINT_LIST, file);
      case DXF -> add(FileFormat.DXF, file);
      case FOREIGN -> throw FileKind.refusal(file);
      case ZIP -> throw new InputRefused(Finding.error("FMT-012").at(Place.file(file.name())));
      case BESIDE -> findings.add(Finding.note("FMT-008").at(Place.file(file.name())));
    }
  }

  private void add(FileFormat format, UserFile file) {
    sources.add(new IntakeSource(format, file.name(), file.path(), null));
  }

  private void geodatabase(UserFile file) {
    int end = file.name().toLowerCase(Locale.ROOT).indexOf(".gdb/") + ".gdb".length();
    String name = file.name().substring(0, end);
    Path folder = file.path().getParent();
    if (folder != null) {
      geodatabases.putIfAbsent(name, new IntakeSource(FileFormat.FILE_GDB, name, folder, null));
    }
  }

  private void join(Map<String, UserFile> group) {
    UserFile shp = group.get("shp");
    if (shp == null) {
      UserFile any = group.values().iterator().next();
      boolean loneTable = group.size() == 1 && group.containsKey("dbf");
      Finding missing = loneTable ? Finding.note("FMT-008") : Finding.warning("FMT-101");
      findings.add(missing.at(Place.file(any.name())));
      return;
    }
    ShapefileParts parts = new ShapefileParts(
        baseName(shp.name()),
        shp.path(),
        path(group, "shx"),
        path(group, "dbf"),
        path(group, "prj"),
        path(group, "cpg"));
    sources.add(new IntakeSource(FileFormat.SHAPEFILE, shp.name(), shp.path(), parts));
  }

  private static @org.jspecify.annotations.Nullable Path path(
      Map<String, UserFile> group, String ending) {
    UserFile file = group.get(ending);
    return file == null ? null : file.path();
  }

  private InputRefused nothing(List<UserFile> files) {
    boolean parts = findings.stream().anyMatch(finding -> finding.code().equals("FMT-101"));
    String names = files.stream().limit(8).map(UserFile::name).collect(Collectors.joining(", "));
    String file = files.isEmpty() ? "" : files.get(0).name();
    return new InputRefused(
        Finding.error(parts ? "FMT-101" : "FMT-001").at(Place.file(file)).with("files", names));
  }

  private static String baseName(String name) {
    return FileKind.stem(name.substring(name.lastIndexOf('/') + 1));
  }
}
