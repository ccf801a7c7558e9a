package org.shougeng.parcel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.parcel.ImportOrder;
import org.shougeng.parcel.LayerKind;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobFiles;
import org.shougeng.platform.JobRequest;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.OneLine;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded layers on their way into the store; the user's file names are only shown. */
@Component
final class LayerUploads {

  private static final int LONGEST_NAME = 200;

  private final Jobs jobs;
  private final JobFiles files;
  private final LayerImportKind imports;

  LayerUploads(Jobs jobs, JobFiles files, LayerImportKind imports) {
    this.jobs = jobs;
    this.files = files;
    this.imports = imports;
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
  Job take(Form form, Actor actor) {
    List<MultipartFile> uploads = form.file();
    LayerKind kind = form.kind();
    if (uploads == null || uploads.isEmpty() || kind == null) {
      throw new InputRefused(Finding.error("LYR-006"));
    }
    if (!blank(form.mapping())) {
      FieldMapping.parse(text(form.mapping()));
    }
    Path folder = files.newIncoming();
    boolean submitted = false;
    try {
      LayerImportKind.Order order =
          order(form, kind, folder, keep(uploads, folder)).by(actor.jurisdiction());
      Job job = jobs.submit(imports, order, JobRequest.by(actor, order.title()));
      submitted = true;
      return job;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!submitted) {
        FileSystemUtils.deleteRecursively(folder.toFile());
      }
    }
  }

  private static LayerImportKind.Order order(
      Form form, LayerKind kind, Path folder, List<String> names) {
    return new LayerImportKind.Order(
        List.of(),
        String.valueOf(folder.getFileName()),
        names,
        kind,
        new ImportOrder.Label(name(form.name()), name(form.version()), form.date()),
        text(form.mapping()),
        blank(form.layer()) ? null : form.layer(),
        form.epsg());
  }

  /** Keeps the bytes under names of our own and returns the user's. */
  private static List<String> keep(List<MultipartFile> uploads, Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (MultipartFile upload : uploads) {
      upload.transferTo(LayerImportKind.file(folder, names.size()));
      names.add(shownName(upload));
    }
    return names;
  }

  /** The last part of the name: some browsers send the path on the user's disk. */
  private static String shownName(MultipartFile upload) {
    String name = name(upload.getOriginalFilename());
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static String name(@Nullable String text) {
    return text == null ? "" : OneLine.of(text, LONGEST_NAME);
  }
}
