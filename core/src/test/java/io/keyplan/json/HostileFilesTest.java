package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

  /** Name, number of problems, the last of them. */
  private static final String TOLD =
      """
      long text | 1 | line 2, column 6, /id: this value is longer than 12000000 characters
      long number | 1 | line 1, column 13, /account/potential: this value is longer than 12000000 characters
      long fraction | 1 | line 1, column 13, /account/potential: this number is longer than 100 characters
      long exponent | 1 | line 1, column 13, /account/potential: this number is longer than 100 characters
      long name | 1 | line 1, column 1: this name is longer than 1000 characters
      nested lists | 2 | line 1, column 65, /people/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: objects and lists are nested more than 32 deep
      nested objects | 2 | line 1, column 187, /info/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a: objects and lists are nested more than 32 deep
      blanks | 1 | line 1, column 16777218, /account: the text is larger than 16777216 bytes
      many values | 1 | line 1, column 600023, /people/199996: there are more than 200000 values
      many wrong entries | 190001 | line 1, column 633, /actions/199/step: step is required
      many wrong values | 190001 | line 1, column 443, /people/0/roles/199: a text, best one of DECISION_MAKER, ECONOMIC_BUYER, TECHNICAL_BUYER, APPROVER, EVALUATOR, INFLUENCER, CHAMPION, COACH, EXECUTIVE_SPONSOR, END_USER, GATEKEEPER, PROCUREMENT, LEGAL_COMPLIANCE, BLOCKER, PROJECT_MANAGER is expected, found the number 1; put it in quotes
      many wrong names | 60000 | line 1, column 3220, /people/199/sentimant: there is no property "sentimant" here; did you mean "sentiment"?
      many wrong choices | 60000 | line 1, column 5023, /people/199/sentiment: one of CHAMPION, SUPPORTER, NEUTRAL, SCEPTIC, OPPONENT, UNKNOWN is expected, found "suporter"; did you mean "SUPPORTER"?
      many pointers | 100000 | line 1, column 125428, /confidential/199: "/people/person-40000/nam" names nothing in the plan: no field "nam" here; did you mean "name"?
      large picture | 1 | line 1, column 41, /account/logo/source: this picture has 8700000 bytes; a picture may have 8388608
      yaml text | 1 | line 2, column 16777209, /account/name: the text is larger than 16777216 bytes
      yaml word | 1 | line 2, column 16777209, /account/name: the text is larger than 16777216 bytes
      yaml block | 1 | line 2796202, column 5, /account/name: the text is larger than 16777216 bytes
      yaml number | 1 | line 2, column 16777209, /account/potential: the text is larger than 16777216 bytes
      yaml short number | 1 | line 2, column 14, /account/potential: this number is longer than 100 characters
      yaml lists | 2 | line 1, column 41, /account/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: objects and lists are nested more than 32 deep
      yaml dashes | 2 | line 2, column 63, /people/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: objects and lists are nested more than 32 deep
      yaml name | 1 | line 1, column 16777218: the text is larger than 16777216 bytes
      yaml tag | 1 | line 1, column 16777218, /account: the text is larger than 16777216 bytes
      yaml comment | 1 | line 1, column 16777218, /account: the text is larger than 16777216 bytes
      yaml lines | 1 | line 16777210, column 1, /account: the text is larger than 16777216 bytes
      yaml laughs | 82 | line 10, column 28, /account/parent: aliases such as *name are not read; write the value out
      yaml anchors | nothing
      """;

  @Test
  void files_made_to_cost_memory_and_time_end_in_a_problem_with_its_place(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThat(told(folder)).isEqualTo(TOLD);
  }

  /** Runs in a Java of its own with 256 MB, so that what is too much there does no harm here. */
  private static String told(Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // G1 leaves large arrays where they are, so that what still fits depends on chance.
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileFiles.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    return Files.readString(output);
  }
}
