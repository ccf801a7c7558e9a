package org.shougeng.map.print;

import java.awt.Color;
import java.awt.Shape;
import org.shougeng.map.paper.HatchPaint;
import org.shougeng.map.paper.MapPen;
import org.shougeng.map.paper.SheetLegend.Sign;
import org.shougeng.parcel.LayerKind;

/** How layers that lie over the parcels are printed: by line and hatch, as on the screen. */
enum ControlSign {
  PBF(new Color(0x0B6E4F), 0.3),
  ECO_RED_LINE(new Color(0xB2182B), 0.4, 2, 0.8),
  URBAN_BOUNDARY(new Color(0x6A3D9A), 0.4, 0.6, 1),
  VILLAGES(new Color(0x6B7280), 0.25, 2.4, 0.8, 0.4, 0.8);

  private final Color color;
  private final double mm;
  private final double[] dashes;

  ControlSign(Color color, double mm, double... dashes) {
    this.color = color;
    this.mm = mm;
    this.dashes = dashes;
  }

  static ControlSign of(LayerKind kind) {
    return valueOf(kind.name());
  }

  boolean isNamed() {
    return this == VILLAGES;
  }

  void draw(MapPen pen, HatchPaint hatches, Shape shape) {
    if (this == PBF) {
      pen.fill(shape, hatches.rising(new Color(0x0B, 0x6E, 0x4F, 0x90)));
    }
    if (this == ECO_RED_LINE) {
      pen.fill(shape, hatches.grid(new Color(0xB2, 0x18, 0x2B, 0x70)));
    }
    pen.line(shape, color, mm, dashes);
  }

  Sign sign(String label, HatchPaint hatches) {
    return new Sign(label, (pen, box) -> draw(pen, hatches, box));
  }
}
