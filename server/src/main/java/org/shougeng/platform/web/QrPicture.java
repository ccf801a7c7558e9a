package org.shougeng.platform.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A QR code (GB/T 18284) as a picture of lines that prints at any size. */
public final class QrPicture {

  /** Empty modules around the code, as the standard asks. */
  private static final int MARGIN = 4;

  private QrPicture() {}

  /** {@code text} as an SVG document, black on white. */
  public static String svg(String text) {
    ByteMatrix code = matrix(text);
    int side = code.getWidth() + 2 * MARGIN;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y) == 1) {
          path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">".formatted(side, side)
        + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
            .formatted(side, side, path);
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(
              text,
              ErrorCorrectionLevel.M,
              Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
