package org.shougeng.parcel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.formats.UserFile;

/**
 * What is to be imported, and what the user said of it.
 *
 * @param jurisdiction what the office that imports answers for; nothing outside it comes in
 * @param files one file, archive or folder, or the loose files of one shapefile
 * @param kind what the layer is about
 * @param label what the office calls it
 * @param mapping how its columns fill a parcel, or null to recognise the survey's own layouts
 * @param choices what the user chose where the file leaves a choice
 */
public record ImportOrder(
    Jurisdiction jurisdiction,
    List<UserFile> files,
    LayerKind kind,
    Label label,
    @Nullable FieldMapping mapping,
    ReadChoices choices) {

  /**
   * What the office calls a layer.
   *
   * @param name its name; blank for the name of its kind
   * @param version its version; blank for the year of its data, or else the file's name
   * @param date the day its data describe, or null for the last day of the year (SJNF) in its first row
   */
  public record Label(String name, String version, @Nullable LocalDate date) {

    public static final Label NONE = new Label("", "", null);
  }

  /** The files' names as the user knows them. */
  public String fileNames() {
    return String.join("、", files.stream().map(UserFile::name).toList());
  }
}
