package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.value.InvalidPlanException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages sample plans as editors, people and cables do. */
class MutatedFilesTest {

  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "'",
          "\n",
          "- ",
          "  ",
          "\t",
          "&a ",
          "*a",
          "!x ",
          "|\n",
          "? ",
          "# ",
          "null",
          "1e9999999999",
          "\u0000",
          "%",
          "---\n",
          "<<: ",
          "\\u12",
          "~");

  private record Damaged(PlanFormat format, byte[] bytes) {}

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_damaged_file_is_read_or_ends_in_problems_with_their_places(int seed) throws IOException {
    Damaged damaged = damage(new Random(seed));
    try {
      PlanFile.read(
          new ByteArrayInputStream(damaged.bytes()), damaged.format(), ReadOptions.lenient());
    } catch (InvalidPlanException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.location()).isNotNull());
    }
  }

  private static Damaged damage(Random random) throws IOException {
    boolean isYaml = random.nextBoolean();
    Path sample =
        Path.of(
            isYaml
                ? "../samples/plans/prospect.yaml"
                : "src/main/resources/io/keyplan/sample/plan_fr.json");
    StringBuilder text = new StringBuilder(Files.readString(sample));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int place = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.setLength(place + 1);
        case 1 -> text.delete(place, Math.min(text.length() - 1, place + 5));
        case 2 -> text.setCharAt(place, (char) random.nextInt(Character.MIN_SURROGATE));
        default -> text.insert(place, SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(5) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return new Damaged(isYaml ? PlanFormat.YAML : PlanFormat.JSON, bytes);
  }
}
