package io.keyplan.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of families whose files are not here: how they compare with Arial. */
final class Likenesses {

  private static final String RESOURCE = "likenesses.txt";
  private static final int ALL = 100;
  private static final Map<String, Likeness> KNOWN = load();

  private Likenesses() {}

  /** Widths in percent of Arial's, and the height of a line as a share of the size. */
  record Likeness(int regular, int bold, int digits, int boldDigits, double line) {

    /** Says whether widths and lines are Arial's own. */
    boolean isArial() {
      return regular == ALL && bold == ALL && digits == ALL && boldDigits == ALL;
    }

    FaceWidths widths(boolean strong) {
      return strong
          ? FaceWidths.ARIAL_BOLD.stretched(bold, boldDigits, line)
          : FaceWidths.ARIAL.stretched(regular, digits, line);
    }
  }

  static Optional<Likeness> of(String family) {
    return Optional.ofNullable(KNOWN.get(key(family)));
  }

  private static String key(String family) {
    return family.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Likeness> load() {
    try (InputStream in = Likenesses.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      Map<String, Likeness> known = new HashMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> known.put(key(line.substring(0, line.indexOf(';'))), likeness(line)));
      return Map.copyOf(known);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static Likeness likeness(String line) {
    String[] numbers = line.substring(line.indexOf(';') + 1).split(" ");
    return new Likeness(
        Integer.parseInt(numbers[0]),
        Integer.parseInt(numbers[1]),
        Integer.parseInt(numbers[2]),
        Integer.parseInt(numbers[3]),
        Integer.parseInt(numbers[4]) / 100.0);
  }
}
