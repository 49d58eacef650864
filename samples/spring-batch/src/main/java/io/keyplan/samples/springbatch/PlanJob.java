package io.keyplan.samples.springbatch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Runs the job, or goes on with one that was killed. */
public final class PlanJob {

  private PlanJob() {}

  /**
   * Runs the job.
   *
   * @param args the file of plans, the folder to write to, a template, a format and the day
   */
  public static void main(String[] args) throws Exception {
    System.exit(run(args) ? 0 : 1);
  }

  static boolean run(String... args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[1])).toAbsolutePath();
    JobParameters parameters =
        new JobParametersBuilder()
            .addString("input", Path.of(args[0]).toAbsolutePath().toString())
            .addString("out", out.toString())
            .addString("template", args[2])
            .addString("format", args[3])
            .addLocalDate("day", LocalDate.parse(args[4]))
            .toJobParameters();
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      Map<String, Object> settings = Map.of("keyplan.jobs", out.resolve("jobs").toString());
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("settings", settings));
      context.register(PlanJobConfiguration.class);
      context.refresh();
      prepare(context.getBean(DataSource.class));
      JobOperator operator = context.getBean(JobOperator.class);
      recover(context.getBean(JobRepository.class), operator, parameters);
      JobExecution execution = operator.start(context.getBean(Job.class), parameters);
      return execution.getStatus() == BatchStatus.COMPLETED;
    }
  }

  /** A process that was killed could not say that its job failed. */
  private static void recover(
      JobRepository repository, JobOperator operator, JobParameters parameters) {
    JobExecution last = repository.getLastJobExecution(PlanJobConfiguration.NAME, parameters);
    if (last != null && last.isRunning()) {
      operator.recover(last);
    }
  }

  private static void prepare(DataSource source) {
    Integer tables =
        new JdbcTemplate(source)
            .queryForObject(
                "select count(*) from information_schema.tables"
                    + " where table_name = 'BATCH_JOB_INSTANCE'",
                Integer.class);
    if (tables != null && tables == 0) {
      new ResourceDatabasePopulator(
              new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
          .execute(source);
    }
  }
}
