package org.shougeng.evidence.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (GB/T 18284, ISO/IEC 18004) as a PNG, with a quarter of it spare against dirt and folds. */
final class QrPicture {

  private QrPicture() {}

  static byte[] of(String text, int pixels) throws IOException {
    try {
      BitMatrix modules = new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              pixels,
              pixels,
              Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
      BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
      for (int y = 0; y < pixels; y++) {
        for (int x = 0; x < pixels; x++) {
          image.setRGB(x, y, modules.get(x, y) ? 0 : 0xFFFFFF);
        }
      }
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (WriterException e) {
      throw new IOException(e);
    }
  }
}
