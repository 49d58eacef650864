package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.poi.powerpoint.names.WrittenText.Fixed;
import io.keyplan.poi.powerpoint.names.WrittenText.Line;
import io.keyplan.poi.powerpoint.names.WrittenText.Token;
import io.keyplan.value.UnseenCharacters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values between the fixed words of a line, whatever its runs have become.
 *
 * <p>All ways to find the words in their order are tried; those in which most values are as they
 * were written count. Where several are left, the values in which they differ are unsure. Lives for
 * one line.
 */
final class LineReader {

  private static final int LONGEST = 4_000;
  private static final int MOST_WAYS = 200;
  private static final int MOST_STEPS = 20_000;
  private static final int MOST_FIELDS = 8;

  private final WrittenCheck written;
  private final String text;
  private final String plain;
  private final int[] places;
  private final List<List<String>> ways = new ArrayList<>();
  private int steps;

  /**
   * What a line says.
   *
   * @param values the value of every field in order; null for an unsure one
   * @param asWritten number of values that are as they were written
   * @param complete whether every field is still there; without, none was changed
   */
  record Reading(List<@Nullable String> values, int asWritten, boolean complete) {

    boolean isAsWritten() {
      return complete && asWritten == values.size();
    }
  }

  private LineReader(WrittenCheck written, String shown) {
    this.written = written;
    this.text = Normalizer.normalize(UnseenCharacters.without(shown), Normalizer.Form.NFC);
    this.plain = FixedWords.plain(text);
    this.places = new int[plain.length() + 1];
    int at = 0;
    for (int i = 0; i < plain.length(); i++) {
      while (at < text.length() && plain.charAt(i) != ' ' && FixedWords.isBlank(text.charAt(at))) {
        at++;
      }
      places[i] = at++;
    }
    places[plain.length()] = text.length();
  }

  /** Reads a line; gives nothing where its fixed words are no longer found. */
  static @Nullable Reading read(Line line, String shown, WrittenCheck written) {
    if (shown.length() > LONGEST) {
      return null;
    }
    LineReader reader = new LineReader(written, shown);
    List<Field> fields = line.fields();
    Reading reading = reader.read(line.tokens(), fields);
    if (reading == null && beginsWithOnlyField(line)) {
      reading = reader.read(line.tokens().subList(0, 1), fields);
    }
    return reading == null && reader.isShortened(line, fields)
        ? new Reading(List.of(), 0, false)
        : reading;
  }

  /** Words behind a lone value, such as a remark that it is overdue, may go. */
  private static boolean beginsWithOnlyField(Line line) {
    return line.tokens().size() > 1
        && line.tokens().get(0) instanceof Field
        && line.fields().size() == 1;
  }

  private @Nullable Reading read(List<Token> tokens, List<Field> fields) {
    ways.clear();
    steps = 0;
    step(tokens, 0, 0, new ArrayList<>());
    if (ways.isEmpty() || ways.size() >= MOST_WAYS || steps >= MOST_STEPS) {
      return null;
    }
    int best = ways.stream().mapToInt(way -> asWritten(fields, way)).max().orElse(0);
    List<List<String>> left = ways.stream().filter(way -> asWritten(fields, way) == best).toList();
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      int field = i;
      boolean sure = left.stream().map(way -> way.get(field)).distinct().count() == 1;
      values.add(sure || best == fields.size() ? left.get(0).get(i) : null);
    }
    return new Reading(values, best, true);
  }

  private int asWritten(List<Field> fields, List<String> way) {
    return (int)
        IntStream.range(0, fields.size())
            .filter(i -> written.is(fields.get(i), way.get(i)))
            .count();
  }

  /** Tries to find the tokens from one on, from a place on. */
  private void step(List<Token> tokens, int token, int from, List<String> values) {
    if (++steps >= MOST_STEPS || ways.size() >= MOST_WAYS) {
      return;
    }
    if (token == tokens.size()) {
      if (skipBlank(from) == plain.length()) {
        ways.add(List.copyOf(values));
      }
    } else if (tokens.get(token) instanceof Fixed fixed) {
      int at = fixed.words().text().equals(" ") ? from : skipBlank(from);
      if (fixed.words().isAt(plain, at)) {
        step(tokens, token + 1, at + fixed.words().length(), values);
      }
    } else {
      boolean last = token + 1 == tokens.size();
      for (int to = last ? plain.length() : from; to <= plain.length(); to++) {
        if (last || mayEnd(tokens.get(token + 1), to)) {
          values.add(value(from, to));
          step(tokens, token + 1, to, values);
          values.remove(values.size() - 1);
        }
      }
    }
  }

  private boolean mayEnd(Token next, int at) {
    return next instanceof Fixed fixed
        ? fixed.words().isAt(plain, at)
        : at == plain.length() || plain.charAt(at) == ' ';
  }

  private int skipBlank(int at) {
    return at < plain.length() && plain.charAt(at) == ' ' ? at + 1 : at;
  }

  private String value(int from, int to) {
    int end = Math.min(text.length(), places[to]);
    return from >= to ? "" : ShownText.clean(text.substring(Math.min(end, places[from]), end));
  }

  /** Says whether some fields are gone with the words before them, and the others unchanged. */
  private boolean isShortened(Line line, List<Field> fields) {
    int count = fields.size();
    if (count < 2 || count > MOST_FIELDS) {
      return false;
    }
    for (int kept = 1; kept < (1 << count) - 1; kept++) {
      List<Token> tokens = kept(line.tokens(), kept);
      List<Field> some =
          tokens.stream().filter(Field.class::isInstance).map(Field.class::cast).toList();
      Reading reading = read(tokens, some);
      if (reading != null && reading.isAsWritten()) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> kept(List<Token> tokens, int kept) {
    List<Token> some = new ArrayList<>();
    List<Token> before = new ArrayList<>();
    int field = 0;
    for (Token token : tokens) {
      if (token instanceof Fixed) {
        before.add(token);
      } else {
        if ((kept >> field++ & 1) == 1) {
          if (some.isEmpty() && field > 1) {
            before.removeIf(one -> ((Fixed) one).words().isSign());
          }
          some.addAll(before);
          some.add(token);
        }
        before.clear();
      }
    }
    if ((kept >> field - 1 & 1) == 1) {
      some.addAll(before);
    }
    return some;
  }
}
