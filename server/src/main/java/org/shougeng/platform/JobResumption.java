package org.shougeng.platform;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Takes up what the last server left, once all kinds of jobs are there and before the first request. */
@Component
final class JobResumption implements SmartInitializingSingleton {

  private final Jobs jobs;
  private final ObjectProvider<JobKind<?>> kinds;

  JobResumption(Jobs jobs, ObjectProvider<JobKind<?>> kinds) {
    this.jobs = jobs;
    this.kinds = kinds;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<JobKind<?>> all = kinds.stream().toList();
    jobs.resume(all);
  }
}
