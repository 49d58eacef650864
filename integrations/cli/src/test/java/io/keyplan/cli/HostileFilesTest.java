package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or mean harm, exported in a process with 256 MB of memory. */
class HostileFilesTest {

  @TempDir static Path outside;
  private static Path folder = Path.of("");

  @BeforeAll
  static void export() throws IOException, InterruptedException {
    folder = Files.createDirectories(outside.resolve("plans"));
    Files.writeString(outside.resolve("secret.png"), "not for you");
    texts();
    structures();
    pictures();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // G1 leaves large arrays where they are, so that what still fits depends on chance.
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(outside.resolve("process.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("finished").isTrue();
    assertThat(process.exitValue()).as(Files.readString(outside.resolve("process.txt"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "truncated.json",
        "types.json",
        "misspelt.json",
        "ids.json",
        "deep.json",
        "deep.yaml",
        "long.json",
        "bomb.yaml",
        "empty.json",
        "bytes.json",
        "list.json",
        "no-picture.json",
        "huge-picture.json",
        "dashed-drawing.json",
        "blurred-drawing.json",
        "leaving.json"
      })
  void it_is_refused_with_the_place_and_nothing_is_written(String file) throws IOException {
    List<String> said = said(file);

    assertThat(said.get(0)).isEqualTo("2");
    assertThat(said.subList(1, said.size()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("keyplan: ").hasSizeLessThan(1_000))
        .anySatisfy(line -> assertThat(line).containsPattern(file + ":\\d+:\\d+: "))
        .noneSatisfy(line -> assertThat(line).containsPattern("Exception|Error|\\sat io\\."));
    assertThat(folder.resolve(file + ".out")).doesNotExist();
  }

  @Test
  void all_problems_of_a_file_are_said_at_once() throws IOException {
    assertThat(said("types.json"))
        .anySatisfy(line -> assertThat(line).contains("types.json:2:", "/account/name"))
        .anySatisfy(line -> assertThat(line).contains("types.json:3:", "/actions/0/due"))
        .anySatisfy(line -> assertThat(line).contains("types.json:3:", "/actions/0/progress"))
        .anySatisfy(line -> assertThat(line).contains("types.json:4:", "/people"));
    assertThat(said("misspelt.json"))
        .anySatisfy(line -> assertThat(line).contains("did you mean \"account\"?"))
        .anySatisfy(line -> assertThat(line).contains("did you mean \"owner\"?"))
        .anySatisfy(line -> assertThat(line).contains("IN_PROGRESS"));
    assertThat(said("ids.json"))
        .anySatisfy(line -> assertThat(line).contains("/actions/1/id", "a1"))
        .anySatisfy(line -> assertThat(line).contains("/team/1/id", "m1"));
    assertThat(said("leaving.json")).filteredOn(line -> line.contains("/photo/source")).hasSize(4);
  }

  @Test
  void nothing_of_a_file_outside_is_told() throws IOException {
    assertThat(said("leaving.json")).noneSatisfy(line -> assertThat(line).contains("not for you"));
  }

  private static List<String> said(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file + ".said"), StandardCharsets.UTF_8);
  }

  private static void texts() throws IOException {
    write("truncated.json", "{\"account\": {\"name\": \"Acme\"},\n \"actions\": [{\"step\": \"Ca");
    write(
        "types.json",
        "{\"account\":\n{\"name\": 5},\n\"actions\": [{\"step\": \"s\", \"due\": \"soon\","
            + " \"progress\": \"half\"}],\n\"people\": {}}");
    write(
        "misspelt.json",
        "{\"acount\": {\"name\": \"Acme\"},\n \"actions\": [{\"step\": \"s\", \"ownr\": \"x\","
            + " \"status\": \"IN_PROGRES\"}]}");
    write(
        "ids.json",
        "{\"account\": {\"name\": \"Acme\"},\n \"actions\": [{\"id\": \"a1\", \"step\": \"s\"},"
            + " {\"id\": \"a1\", \"step\": \"t\"}],\n"
            + " \"team\": [{\"id\": \"m1\", \"name\": \"x\"}, {\"id\": \"m1\", \"name\": \"y\"}]}");
    write("empty.json", "");
    write("list.json", "[1, 2]");
    byte[] bytes = "{\"account\": {\"name\": \"#(\"}}".getBytes(StandardCharsets.US_ASCII);
    bytes[22] = (byte) 0xC3;
    Files.write(folder.resolve("bytes.json"), bytes);
  }

  private static void structures() throws IOException {
    write("deep.json", "{\"account\": " + "[".repeat(200_000));
    write("deep.yaml", "account: " + "[".repeat(200_000));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("long.json"))) {
      out.write("{\"account\": {\"name\": \"");
      String megabyte = "x".repeat(1 << 20);
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write("\"}}");
    }
    StringBuilder bomb =
        new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
    }
    write("bomb.yaml", bomb + "account: {name: *a9}\n");
  }

  private static void pictures() throws IOException {
    Files.writeString(folder.resolve("words.png"), "These are words and no picture.");
    Files.write(folder.resolve("huge.png"), png(60_000, 60_000));
    write("no-picture.json", person("words.png"));
    write("huge-picture.json", person("huge.png"));
    write("dashed-drawing.json", person(Drawings.dashed()));
    write("blurred-drawing.json", person(Drawings.blurred()));
    Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));
    String people =
        List.of(
                "../secret.png",
                "a/../../secret.png",
                outside.resolve("secret.png") + "",
                "link.png")
            .stream()
            .map(source -> "{\"name\": \"Ann\", \"photo\": {\"source\": \"" + source + "\"}}")
            .reduce((a, b) -> a + ",\n" + b)
            .orElseThrow();
    write("leaving.json", "{\"account\": {\"name\": \"Acme\"},\n\"people\": [" + people + "]}");
  }

  private static String person(String photo) {
    return "{\"account\": {\"name\": \"Acme\"},\n \"people\": [{\"name\": \"Ann\", \"photo\":"
        + " {\"source\": \""
        + photo
        + "\"}}]}";
  }

  /** Writes a small file that says it is a large picture, which would take much memory to draw. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 6, 0, 0, 0});
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeLong(0x89504E470D0A1A0AL);
    chunk(out, "IHDR", header.toByteArray());
    chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
    chunk(out, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) checksum.getValue());
  }

  private static void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
