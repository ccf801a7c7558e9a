package org.shougeng.parcel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.parcel.ImportOrder;
import org.shougeng.parcel.LayerImport;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Job;
import org.shougeng.platform.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploaded layers on their way into the store. Bytes are kept under names of our own in a private folder that
 * goes when the job has ended; the user's file names are only shown.
 */
@Component
final class LayerUploads {

  private final ParcelLayers layers;
  private final Jobs jobs;

  LayerUploads(ParcelLayers layers, Jobs jobs) {
    this.layers = layers;
    this.jobs = jobs;
  }

  /**
   * The fields of an upload.
   *
   * @param file the files: an archive, a GeoPackage, or the loose files of one shapefile
   * @param kind what the layer is about; it and a file must be given
   * @param name what the office calls it, or null
   * @param version its version, or null
   * @param date the day its data describe, or null
   * @param mapping the columns by lines {@code DLBM = column}, or null
   * @param layer the layer's name in a file of several, or null
   * @param epsg the coordinate system, or null
   */
  record Form(
      @Nullable List<MultipartFile> file,
      @Nullable LayerKind kind,
      @Nullable String name,
      @Nullable String version,
      @Nullable LocalDate date,
      @Nullable String mapping,
      @Nullable String layer,
      @Nullable Integer epsg) {}

  /**
   * Keeps the bytes, then imports them as a job.
   *
   * @throws InputRefused with {@code LYR-006} if file or kind is missing, {@code FMT-409} if the
   *     mapping is not understood
   */
  Job take(Form form) {
    List<MultipartFile> uploads = form.file();
    LayerKind kind = form.kind();
    if (uploads == null || uploads.isEmpty() || kind == null) {
      throw new InputRefused(Finding.error("LYR-006"));
    }
    FieldMapping mapping = blank(form.mapping()) ? null : FieldMapping.parse(text(form.mapping()));
    Path folder = newFolder();
    List<UserFile> files;
    try {
      files = keep(uploads, folder);
    } catch (IOException e) {
      FileSystemUtils.deleteRecursively(folder.toFile());
      throw new UncheckedIOException(e);
    }
    return submit(new ImportOrder(files, kind, label(form), mapping, choices(form)), folder);
  }

  private Job submit(ImportOrder order, Path folder) {
    LayerImport work = new LayerImport(layers, order);
    return jobs.submit(LayerImport.JOB_KIND, title(order), progress -> {
      try {
        return work.run(progress);
      } finally {
        FileSystemUtils.deleteRecursively(folder.toFile());
      }
    });
  }

  private static List<UserFile> keep(List<MultipartFile> uploads, Path folder) throws IOException {
    List<UserFile> files = new ArrayList<>();
    for (MultipartFile upload : uploads) {
      Path path = folder.resolve("upload-" + files.size());
      upload.transferTo(path);
      files.add(new UserFile(shownName(upload), path));
    }
    return files;
  }

  /** The last part of the name: some browsers send the path on the user's disk. */
  private static String shownName(MultipartFile upload) {
    String name = text(upload.getOriginalFilename());
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static ImportOrder.Label label(Form form) {
    return new ImportOrder.Label(text(form.name()), text(form.version()), form.date());
  }

  private static ReadChoices choices(Form form) {
    String layer = blank(form.layer()) ? null : form.layer();
    return new ReadChoices(layer, form.epsg(), null, null);
  }

  private static String title(ImportOrder order) {
    return order.kind().chinese() + " " + order.fileNames();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("shougeng-upload-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
