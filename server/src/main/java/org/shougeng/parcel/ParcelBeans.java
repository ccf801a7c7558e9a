package org.shougeng.parcel;

import java.time.Clock;
import java.util.List;
import org.shougeng.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The layers as the server has them. */
@Configuration(proxyBeanMethods = false)
class ParcelBeans {

  /**
   * Those who depend on layers use layers themselves, so they are asked for only when something is
   * undone.
   */
  @Bean
  ParcelLayers parcelLayers(
      Database database, Clock clock, ObjectProvider<LayerDependents> dependents) {
    LayerDependents all = id -> dependents.stream().anyMatch(each -> each.restsOn(id));
    return new ParcelLayers(database, clock, List.of(all));
  }

  @Bean
  LayerTables layerTables(Database database) {
    return new LayerTables(database);
  }
}
