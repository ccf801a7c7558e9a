package org.shougeng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shougeng.platform.JobRequest.Priority;

class JobQueueTest {

  private final JobQueue queue = new JobQueue();
  private long id;

  @Test
  void a_person_with_one_job_does_not_wait_behind_anothers_many() {
    add("wang", Priority.NORMAL);
    add("wang", Priority.NORMAL);
    add("wang", Priority.NORMAL);
    add("zhao", Priority.NORMAL);
    assertThat(order()).containsExactly("wang", "zhao", "wang", "wang");
  }

  @Test
  void whoever_has_a_job_running_lets_others_go_first() {
    add("wang", Priority.NORMAL);
    queue.next();
    add("wang", Priority.NORMAL);
    add("zhao", Priority.NORMAL);
    assertThat(order()).containsExactly("zhao", "wang");
  }

  @Test
  void the_more_urgent_goes_first_whoever_asks() {
    add("zhao", Priority.BACKGROUND);
    add("wang", Priority.NORMAL);
    add("wang", Priority.URGENT);
    assertThat(next().priority()).isEqualTo(Priority.URGENT);
    assertThat(next().priority()).isEqualTo(Priority.NORMAL);
    assertThat(next().priority()).isEqualTo(Priority.BACKGROUND);
  }

  @Test
  void a_job_taken_out_of_turn_does_not_come_again() {
    add("wang", Priority.NORMAL);
    assertThat(queue.remove(1)).isPresent();
    assertThat(queue.remove(1)).isEmpty();
    assertThat(queue.next()).isEmpty();
  }

  private void add(String owner, Priority priority) {
    queue.add(new JobQueue.Waiting(++id, owner, priority, () -> {}));
  }

  private JobQueue.Waiting next() {
    return queue.next().orElseThrow();
  }

  /** The owners of all jobs as one worker would take them. */
  private List<String> order() {
    List<String> owners = new ArrayList<>();
    queue.next().ifPresent(job -> {
      owners.add(job.owner());
      queue.ended(job.owner());
      owners.addAll(order());
    });
    return owners;
  }
}
