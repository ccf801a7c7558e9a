package org.shougeng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Finding.Severity;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.GeoJson;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.ParcelFault;
import org.shougeng.platform.paper.PaperSheet;
import org.shougeng.platform.paper.PaperWorkbook;
import org.shougeng.platform.paper.SheetColumn;

/** The faults of a parcel layer as a spreadsheet for people and as GeoJSON for the map. */
final class FaultFiles {

  private final String file;
  private final List<ParcelFault> faults;

  FaultFiles(String file, List<ParcelFault> faults) {
    this.file = file;
    this.faults = faults;
  }

  void workbook(OutputStream out) throws IOException {
    try (PaperWorkbook workbook =
        new PaperWorkbook(out, "", LocalDateTime.now(ZoneId.systemDefault()).withNano(0))) {
      PaperSheet sheet = workbook.sheet(
          "问题",
          file + "检查结果",
          List.of(
              SheetColumn.number("序号", 8, 0),
              SheetColumn.text("程度", 8),
              SheetColumn.text("编号", 10),
              SheetColumn.number("行", 10, 0),
              SheetColumn.text("字段", 12),
              SheetColumn.text("问题", 70),
              SheetColumn.text("怎么办", 60)));
      int number = 1;
      for (ParcelFault fault : faults) {
        Finding finding = fault.finding();
        sheet.row(
            number++,
            severity(finding.severity()),
            finding.code(),
            finding.place().row() == 0 ? null : finding.place().row(),
            finding.place().field(),
            finding.message(Locale.getDefault()),
            finding.remedy(Locale.getDefault()));
      }
    }
  }

  /** Faults that have a place on the ground. */
  void geoJson(Crs crs, OutputStream out) {
    GeoJson.write(out, crs, this::features);
  }

  private void features(Consumer<Feature> features) {
    long row = 1;
    for (ParcelFault fault : faults) {
      if (!fault.geometry().isEmpty()) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("code", fault.finding().code());
        attributes.put("severity", fault.finding().severity().name());
        attributes.put("row", String.valueOf(fault.finding().place().row()));
        attributes.put("what", fault.finding().message(Locale.getDefault()));
        attributes.put("todo", fault.finding().remedy(Locale.getDefault()));
        features.accept(new Feature(row++, fault.geometry(), attributes));
      }
    }
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case NOTE -> "提示";
    };
  }
}
