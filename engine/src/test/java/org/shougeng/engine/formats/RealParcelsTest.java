package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.parcel.Parcel;

/** Layers that other people made, read by our reader; only where the data are present. */
@EnabledIfEnvironmentVariable(named = "SHOUGENG_REAL_DATA", matches = ".+")
class RealParcelsTest {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("SHOUGENG_REAL_DATA", "."));
  private static final Path WAIHEKE = DATA.resolve("nz-parcels-waiheke-region");

  @Test
  void the_new_zealand_parcels_are_read_whole() {
    try (FeatureLayer layer = LayerFiles.open(WAIHEKE, ReadChoices.RECOGNISE)) {
      List<Feature> parcels = layer.all();
      assertThat(layer.summary().findCrs()).contains(Crs.of(2193));
      assertThat(layer.summary().content().polygons()).isEqualTo(2993);
      assertThat(parcels).hasSize(2993).allMatch(feature -> feature.geometry().isValid());
      // The count of vertices is that of ogrinfo and of the data's own description.
      assertThat(parcels.stream().mapToInt(f -> f.geometry().getNumPoints()).sum())
          .isEqualTo(41_002);
    }
  }

  /**
   * {@code CALC_AREA} is a whole number of square metres, and this copy's coordinates are rounded: 0.01 % is
   * asked beyond half a square metre and 5 mm along the edges. The parcels apart are those that the copy's
   * frame, a box of longitudes and latitudes, cuts through.
   */
  @Test
  void computed_areas_are_those_of_the_cadastre_but_for_parcels_cut_by_the_frame() {
    SurveyArea survey = SurveyArea.in(Crs.of(2193), SurveyArea.EXACT);
    try (FeatureLayer layer = LayerFiles.open(WAIHEKE, ReadChoices.RECOGNISE)) {
      List<Feature> parcels = layer.all();
      assertThat(parcels)
          .filteredOn(parcel -> isApart(parcel, survey.squareMetres(parcel.geometry())))
          .isEqualTo(cutByFrame(parcels))
          .hasSize(27);
      assertThat(parcels)
          .filteredOn(parcel -> isApart(parcel, parcel.geometry().getArea()))
          .isEqualTo(cutByFrame(parcels));
    }
  }

  private static boolean isApart(Feature parcel, double computed) {
    double stated = Double.parseDouble(parcel.text("CALC_AREA"));
    double rounding = 0.5 + 0.005 * parcel.geometry().getLength();
    return Math.abs(computed - stated) > rounding + 1e-4 * stated;
  }

  private static List<Feature> cutByFrame(List<Feature> parcels) {
    Transform toDegrees = Transform.between(Crs.of(2193), Crs.of(4167));
    Envelope frame = new Envelope();
    parcels.forEach(
        p -> frame.expandToInclude(toDegrees.apply(p.geometry()).getEnvelopeInternal()));
    frame.expandBy(-1e-7);
    return parcels.stream()
        .filter(p -> !frame.contains(toDegrees.apply(p.geometry()).getEnvelopeInternal()))
        .toList();
  }

  @Test
  void the_dutch_crop_fields_become_parcels_by_a_mapping() {
    FieldMapping mapping = FieldMapping.parse(
        "BSM = id\nDLBM = gewascode\nSJNF = jaar\nZLDWDM = '990101'\nclass 265 = 0403\nclass * = 0103");
    List<Finding> findings = new ArrayList<>();
    try (FeatureLayer layer = LayerFiles.open(DATA.resolve("nl-fields"), ReadChoices.RECOGNISE)) {
      assertThat(layer.summary().findCrs()).contains(Crs.of(28992));
      ParcelLayout layout = ParcelLayout.of(layer.summary().content().columns().keySet(), mapping);
      ParcelReader reader = new ParcelReader(layout, Crs.of(28992), findings::add);
      List<Parcel> parcels =
          layer.all().stream().flatMap(f -> reader.read(f).stream()).toList();
      assertThat(parcels).hasSize(100);
      assertThat(findings).extracting(Finding::code).containsExactly("FMT-411");
    }
  }
}
