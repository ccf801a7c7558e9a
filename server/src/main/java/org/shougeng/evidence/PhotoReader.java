package org.shougeng.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.rules.CivilTime;

/** Reads what a picture says of itself, without decoding it. */
final class PhotoReader {

  /** Twice the largest sensor of a phone; more is an attack on memory. */
  static final long MOST_PIXELS = 250_000_000;

  private PhotoReader() {}

  /**
   * What the picture says, or null if it is none that can be shown.
   *
   * @throws InputRefused with {@code EVD-003} if it claims more pixels than any camera has
   */
  static @Nullable PhotoFacts read(Path file) throws IOException {
    int[] size = size(file);
    if (size == null) {
      return null;
    }
    if ((long) size[0] * size[1] > MOST_PIXELS) {
      throw new InputRefused(Finding.error("EVD-003")
          .with("width", size[0])
          .with("height", size[1])
          .with("most", MOST_PIXELS / 1_000_000));
    }
    return facts(metadata(file), size);
  }

  private static int @Nullable [] size(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return new int[] {reader.getWidth(0), reader.getHeight(0)};
      } catch (IOException | RuntimeException e) {
        // Readers answer a broken header with whatever comes to hand; it is evidence all the same.
        return null;
      } finally {
        reader.dispose();
      }
    }
  }

  private static Metadata metadata(Path file) throws IOException {
    try {
      return ImageMetadataReader.readMetadata(file.toFile());
    } catch (ImageProcessingException | RuntimeException e) {
      return new Metadata();
    }
  }

  private static PhotoFacts facts(Metadata metadata, int[] size) {
    GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    GeoLocation given = gps == null ? null : gps.getGeoLocation();
    GeoLocation location = given == null || given.isZero() ? null : given;
    Rational azimuth = gps == null ? null : gps.getRational(GpsDirectory.TAG_IMG_DIRECTION);
    return new PhotoFacts(
        size[0],
        size[1],
        takenAt(metadata, gps),
        location == null ? null : Double.valueOf(location.getLongitude()),
        location == null ? null : Double.valueOf(location.getLatitude()),
        azimuth == null || azimuth.isZero() ? null : Double.valueOf(azimuth.doubleValue()),
        camera(metadata));
  }

  /** The camera's own time; the satellites' if it gives none. */
  private static @Nullable Instant takenAt(Metadata metadata, @Nullable GpsDirectory gps) {
    ExifSubIFDDirectory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    Date date = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone(CivilTime.ZONE));
    if (date == null && gps != null) {
      date = gps.getGpsDate();
    }
    return date == null ? null : date.toInstant();
  }

  private static String camera(Metadata metadata) {
    Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (main == null) {
      return "";
    }
    return Stream.of(
            main.getString(ExifIFD0Directory.TAG_MAKE), main.getString(ExifIFD0Directory.TAG_MODEL))
        .filter(word -> word != null && !word.isBlank())
        .map(word -> word.replaceAll("\\p{Cntrl}", " ").strip())
        .map(word -> word.substring(0, Math.min(60, word.length())))
        .collect(Collectors.joining(" "));
  }

  /**
   * How the camera was held (Exif tag 274): 1 upright, 3 upside down, 6 and 8 on its side, others
   * mirrored.
   */
  static int orientation(Path file) throws IOException {
    Directory main = metadata(file).getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer told = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return told == null || told < 1 || told > 8 ? 1 : told;
  }
}
