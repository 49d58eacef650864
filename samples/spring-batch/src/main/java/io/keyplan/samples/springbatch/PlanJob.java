package io.keyplan.samples.springbatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Runs the job, or goes on with one that was killed or failed. */
public final class PlanJob {

  private static final String USAGE =
      "usage: INPUT.jsonl OUT TEMPLATE.FORMAT,… YYYY-MM-DD [NAME], such as"
          + " plans.jsonl out one-page.pdf,action-plan.xlsx 2026-03-02";
  private static final String NAMES = "{account}-{id}-{template}-{lang}.{ext}";

  private PlanJob() {}

  /**
   * Runs the job; exits with 0 when it is complete, plans that failed included, 1 when it is to be
   * started again, 2 when it was called wrongly.
   *
   * @param args the file of plans, the folder to write to, documents as one-page.pdf, the day that
   *     holds where plans name none, and how to name the files
   */
  public static void main(String[] args) throws Exception {
    JobParameters parameters;
    try {
      parameters = parameters(args);
    } catch (IllegalArgumentException | DateTimeParseException | IOException e) {
      System.err.println(e.getMessage() == null ? USAGE : e.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    System.exit(run(parameters, System.out) ? 0 : 1);
  }

  /** What makes a job the one that was killed: its input, as it is now, and all that was asked. */
  static JobParameters parameters(String... args) throws IOException {
    if (args.length < 4 || args.length > 5) {
      throw new IllegalArgumentException(args.length + " arguments");
    }
    Path input = Path.of(args[0]).toAbsolutePath();
    if (!Files.isRegularFile(input)) {
      throw new IllegalArgumentException(input + " is no file");
    }
    JobParameters parameters =
        new JobParametersBuilder()
            .addString("input", input.toString())
            .addString("content", hash(input))
            .addString("out", Path.of(args[1]).toAbsolutePath().toString())
            .addString("documents", args[2])
            .addLocalDate("day", LocalDate.parse(args[3]))
            .addString("names", args.length == 5 ? args[4] : NAMES)
            .toJobParameters();
    PlanJobConfiguration.planWork(parameters);
    return parameters;
  }

  static boolean run(JobParameters parameters, PrintStream print) throws Exception {
    Path out = Files.createDirectories(Path.of(parameters.getString("out")));
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      Map<String, Object> settings = Map.of("keyplan.jobs", out.resolve("jobs").toString());
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("settings", settings));
      context.register(PlanJobConfiguration.class);
      context.refresh();
      prepare(context.getBean(DataSource.class));
      JobRepository repository = context.getBean(JobRepository.class);
      JobOperator operator = context.getBean(JobOperator.class);
      JobExecution last = repository.getLastJobExecution(PlanJobConfiguration.NAME, parameters);
      if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
        print.println("complete already: " + out);
        return true;
      }
      if (last != null && last.isRunning()) {
        // A process that was killed could not say so; one that lives would hold the database.
        operator.recover(last);
      }
      JobExecution execution = operator.start(context.getBean(Job.class), parameters);
      report(execution, out, print);
      return execution.getStatus() == BatchStatus.COMPLETED;
    }
  }

  private static void report(JobExecution execution, Path out, PrintStream print) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStepName().equals(PlanJobConfiguration.RANGES)) {
        long failed = step.getProcessSkipCount();
        print.println(step.getReadCount() + " plans now, " + failed + " of them failed");
        if (failed > 0) {
          print.println("to repair: " + out.resolve("dead-letter-*.jsonl"));
        }
      }
    }
    execution.getAllFailureExceptions().forEach(print::println);
    print.println(execution.getStatus());
  }

  /** Makes the tables of the job repository. */
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

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
