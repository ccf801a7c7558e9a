package org.shougeng.parcel.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.parcel.ImportOrder;
import org.shougeng.parcel.LayerImport;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobFiles;
import org.shougeng.platform.JobKind;
import org.shougeng.platform.JobProgress;
import org.springframework.stereotype.Component;

/** Imports of uploaded layers. The files stay until the job is over, so that it can begin again. */
@Component
final class LayerImportKind implements JobKind<LayerImportKind.Order> {

  /**
   * What an upload asks for.
   *
   * @param regions the roots of what the office that imports answers for
   * @param folder where its files are
   * @param names the files as the user named them
   * @param kind what the layer is about
   * @param label what the office calls it
   * @param mapping the columns by lines {@code DLBM = column}, or blank
   * @param layer the layer's name in a file of several, or null
   * @param epsg the coordinate system, or null
   */
  record Order(
      List<String> regions,
      String folder,
      List<String> names,
      LayerKind kind,
      ImportOrder.Label label,
      String mapping,
      @Nullable String layer,
      @Nullable Integer epsg) {

    Order by(Jurisdiction jurisdiction) {
      List<String> roots = jurisdiction.roots().stream().map(AdminCode::digits).toList();
      return new Order(roots, folder, names, kind, label, mapping, layer, epsg);
    }

    Jurisdiction jurisdiction() {
      return Jurisdiction.of(regions.stream().map(AdminCode::new).toList());
    }

    String title() {
      return kind.chinese() + " " + String.join("、", names);
    }
  }

  private final ParcelLayers layers;
  private final JobFiles files;

  LayerImportKind(ParcelLayers layers, JobFiles files) {
    this.layers = layers;
    this.files = files;
  }

  /** Where the file with this number lies. */
  static Path file(Path folder, int number) {
    return folder.resolve("upload-" + number);
  }

  @Override
  public String name() {
    return LayerImport.JOB_KIND;
  }

  @Override
  public Class<Order> orderType() {
    return Order.class;
  }

  @Override
  public Job.Result run(Order order, JobProgress progress) {
    return new LayerImport(layers, importOrder(order)).run(progress);
  }

  private ImportOrder importOrder(Order order) {
    Path folder = files.incoming(order.folder());
    List<UserFile> uploads = new ArrayList<>();
    for (String name : order.names()) {
      uploads.add(new UserFile(name, file(folder, uploads.size())));
    }
    return new ImportOrder(
        order.jurisdiction(),
        uploads,
        order.kind(),
        order.label(),
        order.mapping().isBlank() ? null : FieldMapping.parse(order.mapping()),
        new ReadChoices(order.layer(), order.epsg(), null, null));
  }

  @Override
  public void release(Order order) {
    files.release(order.folder());
  }
}
