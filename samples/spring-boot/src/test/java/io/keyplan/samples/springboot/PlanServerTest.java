package io.keyplan.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.keyplan.spring.WarmUp;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server, started and called. */
class PlanServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Duration AT_ONCE = Duration.ofMillis(400);

  private static ConfigurableApplicationContext server;

  /** Processor time of the first document of each format, all threads together. */
  private static final Map<String, Duration> FIRST = new LinkedHashMap<>();

  @BeforeAll
  static void start() throws Exception {
    server =
        SpringApplication.run(PlanServer.class, "--server.port=0", "--spring.main.banner-mode=off");
    server.getBean(WarmUp.class).done().get(3, TimeUnit.MINUTES);
    String plan = plan();
    for (String format : List.of("docx", "xlsx", "pptx", "pdf")) {
      long start = processorTime();
      post("/documents/action-plan." + format, "application/json", plan);
      FIRST.put(format, Duration.ofNanos(processorTime() - start));
    }
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static URI address(String path) {
    return URI.create(
        "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
  }

  private static String plan() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address("/plans/acme")).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  private static HttpResponse<byte[]> post(String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void a_plan_is_the_json_of_plan_files() throws Exception {
    assertThat(plan()).contains("\"owner\": \"ann\"", "\"date\": \"2026-01-12\"");
  }

  @ParameterizedTest
  @CsvSource({
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
    "pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation, PK",
    "pdf, application/pdf, %PDF"
  })
  void a_plan_becomes_a_document_with_name_type_and_length(String format, String type, String start)
      throws Exception {
    HttpResponse<byte[]> answer = post("/documents/one-page." + format, "application/json", plan());

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(text(answer)).startsWith(start);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("acme-industries-one-page-fr-FR." + format);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void the_first_document_of_a_format_does_not_wait_for_java() {
    assertThat(FIRST).hasSize(4);
    assertThat(FIRST.values()).allSatisfy(time -> assertThat(time).isLessThan(AT_ONCE));
  }

  @Test
  void yaml_is_read_as_well() throws Exception {
    HttpResponse<byte[]> answer =
        post("/documents/action-plan.docx", "application/yaml", "account: {name: Acme}");

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
  }

  @Test
  void an_unknown_template_or_format_is_not_found_and_names_the_choices() throws Exception {
    for (String path : new String[] {"/documents/one-pag.docx", "/documents/one-page.dox"}) {
      HttpResponse<byte[]> answer = post(path, "application/json", plan());

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(text(answer)).contains("\"choices\":[");
    }
  }

  @Test
  void an_invalid_plan_is_answered_with_every_problem() throws Exception {
    HttpResponse<byte[]> answer =
        post(
            "/documents/one-page.docx",
            "application/json",
            "{\"account\": {\"nam\": 5},\n\"actions\": 1}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(text(answer)).contains("did you mean", "line 2");
  }
}
