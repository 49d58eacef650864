package io.keyplan.samples.springbatch;

import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.DocumentStore;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanOutcome;
import io.keyplan.batch.PlanWork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.FlatFileItemWriter;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
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
 * The job: the lines of a file in ranges, each range in chunks. A plan that fails is skipped; a
 * chunk that was not committed is done again, which {@link PlanWork} allows.
 */
@Configuration
class PlanJobConfiguration extends JdbcDefaultBatchConfiguration {

  static final String NAME = "documents";

  private static final int CHUNK = 20;
  private static final int PARTITIONS = 4;
  private static final int THREADS = 2;

  @Bean
  DataSource dataSource(@Value("${keyplan.jobs}") String file) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file);
    return source;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  Job job(JobRepository repository, Step ranges) {
    return new JobBuilder(NAME, repository).start(ranges).build();
  }

  @Bean
  Step ranges(JobRepository repository, LinePartitioner partitioner, Step chunks) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("plans-");
    threads.setConcurrencyLimit(THREADS);
    return new StepBuilder("ranges", repository)
        .partitioner("chunks", partitioner)
        .step(chunks)
        .gridSize(PARTITIONS)
        .taskExecutor(threads)
        .build();
  }

  // snippet: step
  @Bean
  Step chunks(
      JobRepository repository,
      PlatformTransactionManager transactions,
      FlatFileItemReader<PlanLine> lines,
      ItemProcessor<PlanLine, String> work,
      FlatFileItemWriter<String> manifest,
      DeadLetters deadLetters) {
    return new StepBuilder("chunks", repository)
        .<PlanLine, String>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(lines)
        .processor(work)
        .writer(manifest)
        .faultTolerant()
        .skipPolicy((failure, count) -> failure instanceof IncompletePlanException)
        .skipListener(deadLetters)
        .build();
  }

  @Bean
  @StepScope
  ItemProcessor<PlanLine, String> work(
      @Value("#{jobParameters['template']}") String template,
      @Value("#{jobParameters['format']}") String format,
      @Value("#{jobParameters['day']}") LocalDate day,
      @Value("#{jobParameters['out']}") String out) {
    DocumentSet set =
        DocumentSet.builder()
            .templates(template)
            .formats(format)
            .name(NamePattern.of("{account}-{id}-{template}-{lang}.{ext}"))
            .build();
    PlanWork work = PlanWork.of(set, day);
    DocumentStore store = DocumentStore.folder(Path.of(out));
    return line -> {
      PlanOutcome outcome = work.apply(line, store);
      if (!outcome.isComplete()) {
        throw new IncompletePlanException(outcome);
      }
      return outcome.manifestLine();
    };
  }

  // end

  @Bean
  @JobScope
  LinePartitioner partitioner(@Value("#{jobParameters['input']}") String input) {
    return new LinePartitioner(Path.of(input));
  }

  @Bean
  @JobScope
  DeadLetters deadLetters(@Value("#{jobParameters['out']}") String out) {
    return new DeadLetters(Path.of(out, "dead-letter.jsonl"));
  }

  @Bean
  @StepScope
  FlatFileItemReader<PlanLine> lines(
      @Value("#{jobParameters['input']}") String input,
      @Value("#{stepExecutionContext['" + LinePartitioner.FIRST + "']}") int first,
      @Value("#{stepExecutionContext['" + LinePartitioner.COUNT + "']}") int count) {
    Path file = Path.of(input);
    String source = Objects.requireNonNull(file.getFileName()).toString();
    return new FlatFileItemReaderBuilder<PlanLine>()
        .name("lines")
        .resource(new FileSystemResource(file))
        .encoding("UTF-8")
        .comments()
        .linesToSkip(first)
        .maxItemCount(count)
        .lineMapper((text, number) -> PlanLine.of(source, number, text))
        .build();
  }

  /** Its file is cut back to what was committed when a job is restarted. */
  @Bean
  @StepScope
  FlatFileItemWriter<String> manifest(
      @Value("#{jobParameters['out']}") String out,
      @Value("#{stepExecutionContext['" + LinePartitioner.NUMBER + "']}") int number) {
    return new FlatFileItemWriterBuilder<String>()
        .name("manifest")
        .resource(new FileSystemResource(Path.of(out, "manifest-" + number + ".jsonl")))
        .encoding("UTF-8")
        .lineSeparator("\n")
        .lineAggregator(new PassThroughLineAggregator<>())
        .build();
  }
}
