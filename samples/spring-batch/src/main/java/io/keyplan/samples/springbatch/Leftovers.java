package io.keyplan.samples.springbatch;

import io.keyplan.batch.DocumentStore;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Removes documents that were not finished, of this run and of one that was killed before. */
class Leftovers implements JobExecutionListener {

  @Override
  public void afterJob(JobExecution execution) {
    Path out = Path.of(execution.getJobParameters().getString("out"));
    try {
      DocumentStore.folder(out).clear();
    } catch (IOException e) {
      execution.addFailureException(e);
    }
  }
}
