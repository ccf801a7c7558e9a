package org.shougeng.evidence.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.evidence.Differences;
import org.shougeng.evidence.EvidenceItem;
import org.shougeng.evidence.PhotoFacts;
import org.shougeng.evidence.PointFix;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.region.Regions;

/** One piece of evidence as JSON. */
record EvidenceJson(
    String id,
    Bearer bearer,
    File file,
    Person broughtBy,
    Instant receivedAt,
    Declared declared,
    @Nullable Photo photo,
    List<FindingJson> differences,
    @Nullable Withdrawn withdrawn) {

  record Bearer(String kind, String id) {}

  /** {@code picture}: there are copies for the screen. */
  record File(
      String name, long size, String mediaType, String sha256, String sm3, boolean picture) {}

  record Person(String account, String name, String office) {}

  record Declared(@Nullable Instant takenAt, @Nullable PointFix place, String note) {}

  record Photo(
      int width,
      int height,
      @Nullable Instant takenAt,
      @Nullable Double longitude,
      @Nullable Double latitude,
      @Nullable Double azimuth,
      String camera) {

    static @Nullable Photo of(@Nullable PhotoFacts photo) {
      return photo == null
          ? null
          : new Photo(
              photo.width(),
              photo.height(),
              photo.takenAt(),
              photo.longitude(),
              photo.latitude(),
              photo.azimuth(),
              photo.camera());
    }
  }

  record Withdrawn(Instant at, String by, String because) {}

  static EvidenceJson of(EvidenceItem item, Regions regions, Locale locale) {
    EvidenceItem.Receipt receipt = item.receipt();
    EvidenceItem.Withdrawal withdrawal = item.withdrawal();
    return new EvidenceJson(
        item.id().value(),
        new Bearer(item.brought().bearer().kind(), item.brought().bearer().id()),
        new File(
            item.brought().name(),
            item.file().size(),
            item.file().mediaType(),
            item.file().seal().sha256(),
            item.file().seal().sm3(),
            item.file().isPicture()),
        new Person(
            receipt.account(), receipt.person(), regions.name(new AdminCode(receipt.office()))),
        receipt.at(),
        new Declared(
            item.brought().takenAt(), item.brought().place(), item.brought().note()),
        Photo.of(item.file().photo()),
        FindingJson.of(Differences.of(item), locale),
        withdrawal == null
            ? null
            : new Withdrawn(withdrawal.at(), withdrawal.by(), withdrawal.because()));
  }
}
