package org.shougeng.engine.formats;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something one opener reads: a file, the files of a shapefile, or a FileGDB folder.
 *
 * @param format which opener
 * @param name the file as the user named it
 * @param path the file or folder
 * @param shapefile the files of a shapefile, else null
 */
record IntakeSource(
    FileFormat format, String name, Path path, @Nullable ShapefileParts shapefile) {}
