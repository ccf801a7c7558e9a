package org.shougeng.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of photos for the screen: upright, small, newly encoded, so that nothing of the original's metadata,
 * nor anything else hidden in it, reaches a browser. They are made when first asked for.
 */
final class PhotoCopies {

  private static final Logger LOG = LoggerFactory.getLogger(PhotoCopies.class);
  private static final float QUALITY = 0.85f;

  /** Pictures are decoded two at a time: each needs memory for a few million pixels. */
  private final Semaphore turns = new Semaphore(2);

  private final EvidenceFiles files;

  PhotoCopies(EvidenceFiles files) {
    this.files = files;
  }

  /** The copy, made now if there is none yet; empty if the picture cannot be decoded. */
  Optional<Path> of(String sha256, PhotoSize size) throws IOException {
    Path copy = files.copy(sha256, size.word());
    if (Files.exists(copy)) {
      return Optional.of(copy);
    }
    turns.acquireUninterruptibly();
    try {
      return make(files.place(sha256), copy, size.longestSide());
    } finally {
      turns.release();
    }
  }

  private static Optional<Path> make(Path original, Path copy, int longest) throws IOException {
    BufferedImage decoded;
    try {
      decoded = decoded(original, longest);
    } catch (IOException | RuntimeException e) {
      LOG.info("no copy can be made of {}: {}", original.getFileName(), e.getMessage());
      return Optional.empty();
    }
    Files.createDirectories(copy.getParent());
    Path draft = Files.createTempFile(copy.getParent(), "draft", ".jpg");
    write(upright(decoded, PhotoReader.orientation(original), longest), draft);
    Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(copy);
  }

  /** Every n-th pixel only, so that a large picture needs no more memory than twice its copy's sides. */
  private static BufferedImage decoded(Path file, int longest) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest));
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparse);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage upright(BufferedImage image, int orientation, int longest) {
    boolean onItsSide = orientation >= 5;
    double scale = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    BufferedImage copy = new BufferedImage(
        onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = copy.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
    pen.transform(turned(orientation, width, height));
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return copy;
  }

  /** From the stored picture's pixels to the upright one's (Exif 3.0, tag 274). */
  private static AffineTransform turned(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
