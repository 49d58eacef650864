package io.keyplan.json;

import io.keyplan.value.InvalidPlanException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads files that are made to cost memory and time, and prints what is told of each. */
final class HostileFiles {

  /**
   * A text that is never there as a whole.
   *
   * @param repeated what comes again and again after the start
   */
  private record Endless(PlanFormat format, String start, String repeated, int times, String end) {

    InputStream open() {
      byte[] part = repeated.getBytes(StandardCharsets.UTF_8);
      InputStream middle =
          new InputStream() {
            private long left = (long) part.length * times;
            private int next;

            @Override
            public int read() {
              if (left == 0) {
                return -1;
              }
              left--;
              int value = part[next] & 0xFF;
              next = (next + 1) % part.length;
              return value;
            }
          };
      return new SequenceInputStream(
          new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
          new SequenceInputStream(
              middle, new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8))));
    }
  }

  private HostileFiles() {}

  /** Prints a line for each file: its name, how many problems, the last of them. */
  public static void main(String... arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Map.Entry<String, Endless> file : files().entrySet()) {
      long begin = System.nanoTime();
      out.println(
          file.getKey()
              + " | "
              + told(file.getValue())
              + (arguments.length == 0
                  ? ""
                  : " | " + (System.nanoTime() - begin) / 1_000_000 + " ms"));
    }
  }

  private static String told(Endless file) throws IOException {
    try {
      PlanFile.read(file.open(), file.format(), ReadOptions.strict());
      return "nothing";
    } catch (InvalidPlanException e) {
      long count = e.problems().size() + e.omitted();
      String last = e.problems().get(e.problems().size() - 1).toString();
      return count + " | " + last;
    }
  }

  private static Map<String, Endless> files() {
    Map<String, Endless> files = new LinkedHashMap<>();
    json(files);
    yaml(files);
    return files;
  }

  private static void json(Map<String, Endless> files) {
    String client = "{\"account\":{\"name\":\"X\"},";
    put(files, "long text", client + "\n\"id\":\"", "x", 200_000_000, "\"}");
    put(files, "long number", "{\"account\":{\"potential\":", "9", 100_000_000, "}}");
    put(files, "long fraction", "{\"account\":{\"potential\":0.", "9", 1_000_000, "}}");
    put(files, "long exponent", "{\"account\":{\"potential\":1e", "9", 1_000_000, "}}");
    put(files, "long name", "{\"", "n", 100_000_000, "\":1}");
    put(files, "nested lists", client + "\"people\":", "[", 1_000_000, "");
    put(files, "nested objects", client + "\"info\":", "{\"a\":", 1_000_000, "");
    put(files, "blanks", client, " ", 200_000_000, "}");
    put(files, "many values", client + "\"people\":[", "{},", 5_000_000, "{}]}");
    put(files, "many wrong entries", client + "\"actions\":[", "{},", 190_000, "{}]}");
    put(files, "many wrong values", client + "\"people\":[{\"roles\":[", "1,", 190_000, "1]}]}");
    put(files, "many wrong names", client + "\"people\":[", "{\"sentimant\":1},", 60_000, "{}]}");
    put(
        files,
        "many wrong choices",
        client + "\"people\":[",
        "{\"sentiment\":\"suporter\"},",
        60_000,
        "{}]}");
    String people = client + "\"people\":[" + "{},".repeat(40_000) + "{}],";
    put(
        files,
        "many pointers",
        people + "\"confidential\":[",
        "\"/people/person-40000/nam\",",
        100_000,
        "\"/id\"]}");
    String logo = "{\"account\":{\"name\":\"X\",\"logo\":{\"source\":\"data:image/png;base64,";
    put(files, "large picture", logo, "AAAA", 2_900_000, "\"}}}");
  }

  private static void yaml(Map<String, Endless> files) {
    put(files, "yaml text", "account:\n  name: \"", "x", 200_000_000, "\"");
    put(files, "yaml word", "account:\n  name: ", "x", 200_000_000, "");
    put(files, "yaml block", "account:\n  name: |\n", "    x\n", 40_000_000, "");
    put(files, "yaml number", "account:\n  potential: ", "9", 100_000_000, "");
    put(files, "yaml short number", "account:\n  potential: ", "9", 1_000_000, "");
    put(files, "yaml lists", "account: ", "[", 1_000_000, "");
    put(files, "yaml dashes", "people:\n", "- ", 1_000_000, "");
    put(files, "yaml name", "", "k", 20_000_000, ": 1");
    put(files, "yaml tag", "account: !", "t", 20_000_000, " x");
    put(files, "yaml comment", "account: #", "c", 20_000_000, "");
    put(files, "yaml lines", "account:", "\n", 20_000_000, "");
    put(
        files,
        "yaml laughs",
        "a: &a [x,x]\n" + laughs() + "account: {name: X, parent: ",
        "*i",
        1,
        "}");
    put(files, "yaml anchors", "account: {name: X}\npeople: [", "&a {}, ", 50_000, "]");
  }

  private static void put(
      Map<String, Endless> files,
      String name,
      String start,
      String repeated,
      int times,
      String end) {
    PlanFormat format = name.startsWith("yaml") ? PlanFormat.YAML : PlanFormat.JSON;
    files.put(name, new Endless(format, start, repeated, times, end));
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder();
    for (char c = 'b'; c < 'j'; c++) {
      text.append(c)
          .append(": &")
          .append(c)
          .append(" [")
          .append(("*" + (char) (c - 1) + ",").repeat(9))
          .append("]\n");
    }
    return text.toString();
  }
}
