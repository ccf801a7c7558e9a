package org.shougeng.occupation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;

/** The fingerprint of a result's figures: every part and every piece with its parcel, answers and areas. */
final class ReviewDigest {

  private final MessageDigest digest;

  private ReviewDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(OverlayResult result) {
    ReviewDigest figures = new ReviewDigest();
    for (OverlayResult.PartResult part : result.parts()) {
      figures.add(part.name());
      figures.add(part.total());
      figures.add(part.uncovered());
    }
    for (Piece piece : result.pieces()) {
      figures.add(piece.part() + " " + piece.parcel().identity().row());
      for (ControlKind kind : ControlKind.values()) {
        figures.add(piece.control(kind).name());
      }
      figures.add(piece.area());
    }
    return HexFormat.of().formatHex(figures.digest.digest());
  }

  private void add(Measured area) {
    add("%d %d %d %d"
        .formatted(
            area.planar().hundredths(),
            area.gross().hundredths(),
            area.ridge().hundredths(),
            area.net().hundredths()));
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
