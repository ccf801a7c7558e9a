package org.shougeng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoCopiesTest {

  private static final String ADDRESS = "ab".repeat(32);

  @TempDir
  private Path data;

  /**
   * The red half is stored at the left. Exif 3.0, tag 274: where the stored left side is shown.
   */
  @ParameterizedTest
  @CsvSource({
    "1, LEFT",
    "2, RIGHT",
    "3, RIGHT",
    "4, LEFT",
    "5, TOP",
    "6, TOP",
    "7, BOTTOM",
    "8, BOTTOM"
  })
  void a_photo_is_shown_upright_however_the_camera_was_held(int orientation, String red)
      throws Exception {
    BufferedImage copy = copyOf(photo(400, 200, orientation), PhotoSize.SHOWN);
    boolean onItsSide = orientation >= 5;
    assertThat(copy.getWidth()).isEqualTo(onItsSide ? 200 : 400);
    assertThat(copy.getHeight()).isEqualTo(onItsSide ? 400 : 200);
    int x =
        red.equals("LEFT") ? 10 : red.equals("RIGHT") ? copy.getWidth() - 10 : copy.getWidth() / 2;
    int y = red.equals("TOP")
        ? 10
        : red.equals("BOTTOM") ? copy.getHeight() - 10 : copy.getHeight() / 2;
    Color seen = new Color(copy.getRGB(x, y));
    assertThat(seen.getRed()).isGreaterThan(200);
    assertThat(seen.getBlue()).isLessThan(60);
  }

  @Test
  void a_copy_says_nothing_of_camera_time_or_place() throws Exception {
    copyOf(photo(400, 200, 1), PhotoSize.SHOWN);
    var metadata = ImageMetadataReader.readMetadata(
        new EvidenceFiles(data).copy(ADDRESS, "shown").toFile());
    assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
    assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
  }

  @Test
  void a_large_photo_is_shown_small_and_smaller_in_lists() throws Exception {
    byte[] photo = photo(5000, 2500, 1);
    assertThat(copyOf(photo, PhotoSize.SHOWN).getWidth()).isEqualTo(1600);
    assertThat(copyOf(photo, PhotoSize.THUMB).getWidth()).isEqualTo(240);
    assertThat(copyOf(photo(300, 150, 1), PhotoSize.SHOWN).getWidth()).isEqualTo(300);
  }

  @Test
  void a_photo_that_breaks_off_has_no_copy() throws Exception {
    EvidenceFiles files = new EvidenceFiles(data);
    Path place = files.place(ADDRESS);
    Files.createDirectories(place.getParent());
    Files.write(place, java.util.Arrays.copyOf(Photos.png(40, 40), 30));
    assertThat(new PhotoCopies(files).of(ADDRESS, PhotoSize.THUMB)).isEmpty();
  }

  private static byte[] photo(int width, int height, int orientation) {
    return Photos.withExif(
        Photos.plain(width, height),
        orientation,
        "2026:11:23 08:05:00",
        new int[] {108, 30},
        new int[] {34, 15});
  }

  private BufferedImage copyOf(byte[] photo, PhotoSize size) throws Exception {
    EvidenceFiles files = new EvidenceFiles(data);
    Path place = files.place(ADDRESS);
    Files.createDirectories(place.getParent());
    Files.write(place, photo);
    Files.deleteIfExists(files.copy(ADDRESS, size.word()));
    return ImageIO.read(new PhotoCopies(files).of(ADDRESS, size).orElseThrow().toFile());
  }
}
