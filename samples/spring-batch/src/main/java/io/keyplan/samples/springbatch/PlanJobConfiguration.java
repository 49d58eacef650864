package io.keyplan.samples.springbatch;

import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.DocumentStore;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanOutcome;
import io.keyplan.batch.PlanWork;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.file.FlatFileItemWriter;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.transform.PassThroughLineAggregator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: the plans of a file in ranges, each range in chunks. A plan that fails is skipped; a
 * chunk that was not committed is done again, which {@link PlanWork} allows.
 */
@Configuration
class PlanJobConfiguration extends JdbcDefaultBatchConfiguration {

  static final String NAME = "documents";
  static final String RANGES = "ranges";

  /** Plans that are done again after the process was killed, at most, for each partition. */
  private static final int CHUNK = 20;

  private static final int PARTITIONS = 8;

  /** Commits are written at once, so that little is done again after the process was killed. */
  @Bean(destroyMethod = "dispose")
  JdbcConnectionPool dataSource(@Value("${keyplan.jobs}") String file) {
    return JdbcConnectionPool.create("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "", "");
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  Job job(JobRepository repository, Step ranges, Step names) {
    return new JobBuilder(NAME, repository)
        .listener(new Leftovers())
        .start(ranges)
        .next(names)
        .build();
  }

  @Bean
  Step ranges(JobRepository repository, PlanPartitioner partitioner, Step chunks) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("plans-");
    threads.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
    return new StepBuilder(RANGES, repository)
        .partitioner("chunks", partitioner)
        .step(chunks)
        .gridSize(PARTITIONS)
        .taskExecutor(threads)
        .build();
  }

  @Bean
  Step chunks(
      JobRepository repository,
      PlatformTransactionManager transactions,
      PlanReader plans,
      ItemProcessor<PlanLine, String> work,
      FlatFileItemWriter<String> manifest,
      FlatFileItemWriter<String> deadLetters) {
    return new StepBuilder("chunks", repository)
            .<PlanLine, String>chunk(CHUNK)
            .transactionManager(transactions)
            .reader(plans)
            .processor(work)
            .writer(manifest)
            .stream(deadLetters)
            .faultTolerant()
            .skipPolicy((failure, count) -> failure instanceof IncompletePlanException)
            .skipListener(new FailedPlans(manifest, deadLetters))
            .build();
  }

  @Bean
  Step names(
      JobRepository repository, PlatformTransactionManager transactions, NameCheck nameCheck) {
    return new StepBuilder("names", repository)
        .tasklet(nameCheck)
        .transactionManager(transactions)
        .build();
  }

  @Bean
  @StepScope
  ItemProcessor<PlanLine, String> work(
      @Value("#{stepExecution.jobParameters}") JobParameters parameters) {
    PlanWork work = planWork(parameters);
    DocumentStore store = DocumentStore.folder(Path.of(parameters.getString("out")));
    return line -> {
      PlanOutcome outcome = work.apply(line, store);
      if (!outcome.isComplete()) {
        throw new IncompletePlanException(outcome);
      }
      return outcome.manifestLine();
    };
  }

  /**
   * Gives the unit of work that parameters ask for.
   *
   * @throws IllegalArgumentException if there is no such template or format, or no such name
   */
  static PlanWork planWork(JobParameters parameters) {
    DocumentSet set =
        DocumentSet.builder()
            .documents(parameters.getString("documents").split(","))
            .name(NamePattern.of(parameters.getString("names")))
            .build();
    return PlanWork.of(set, parameters.getLocalDate("day"));
  }

  @Bean
  @JobScope
  PlanPartitioner partitioner(@Value("#{jobParameters['input']}") String input) {
    return new PlanPartitioner(Path.of(input));
  }

  @Bean
  @StepScope
  PlanReader plans(
      @Value("#{jobParameters['input']}") String input,
      @Value("#{stepExecutionContext['" + PlanPartitioner.FIRST + "']}") int first,
      @Value("#{stepExecutionContext['" + PlanPartitioner.END + "']}") int end) {
    return new PlanReader(Path.of(input), first, end);
  }

  @Bean
  @StepScope
  FlatFileItemWriter<String> manifest(
      @Value("#{jobParameters['out']}") String out,
      @Value("#{stepExecutionContext['" + PlanPartitioner.NUMBER + "']}") int number) {
    return lines("manifest", out, number).build();
  }

  @Bean
  @StepScope
  FlatFileItemWriter<String> deadLetters(
      @Value("#{jobParameters['out']}") String out,
      @Value("#{stepExecutionContext['" + PlanPartitioner.NUMBER + "']}") int number) {
    return lines("dead-letter", out, number).shouldDeleteIfEmpty(true).build();
  }

  @Bean
  @JobScope
  NameCheck nameCheck(@Value("#{jobParameters['out']}") String out) {
    return new NameCheck(Path.of(out));
  }

  /** Files of a step are cut back to what was committed when it is restarted. */
  private static FlatFileItemWriterBuilder<String> lines(String name, String out, int number) {
    return new FlatFileItemWriterBuilder<String>()
        .name(name)
        .resource(new FileSystemResource(Path.of(out, name + "-" + number + ".jsonl")))
        .encoding("UTF-8")
        .lineSeparator("\n")
        .lineAggregator(new PassThroughLineAggregator<>());
  }
}
