package org.shougeng.map;

import java.nio.file.Path;
import org.shougeng.map.basemap.BaseMaps;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parts of the map that the command line uses as well, without Spring. */
@Configuration(proxyBeanMethods = false)
class MapBeans {

  @Bean
  BaseMaps baseMaps(@Value("${shougeng.data}") Path data) {
    return new BaseMaps(data);
  }
}
