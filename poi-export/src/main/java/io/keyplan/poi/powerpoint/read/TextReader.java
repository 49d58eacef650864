package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.poi.powerpoint.names.WrittenText.Fixed;
import io.keyplan.poi.powerpoint.names.WrittenText.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values in a text of which some paragraphs may have been added, deleted or changed.
 *
 * <p>The paragraphs found are aligned with those written: by fixed words, and by the values that
 * are still as they were. Lives for one text.
 */
final class TextReader implements Alignment.Rating {

  private static final int UNCHANGED = 16;
  private static final int SAME_WORDS = 10;
  private static final int SHORTENED = 5;
  private static final int CHANGED = 2;
  private static final int OTHER_WORDS = 1;

  private final List<Item> items;
  private final List<String> paragraphs;
  private final WrittenCheck written;
  private final Map<Long, Optional<LineReader.Reading>> readings = new HashMap<>();

  /** A line, or several in a row that show one field. */
  private record Item(Line line, boolean wide) {}

  /** A field and what is shown in its place. */
  record Value(Field field, String text) {}

  /**
   * What was read.
   *
   * @param values the values found
   * @param unsure fields that are there but cannot be told from others
   * @param added paragraphs that somebody added
   */
  record Reading(List<Value> values, List<Field> unsure, List<Added> added) {}

  /**
   * A paragraph that somebody added.
   *
   * @param list the list that it is a new entry of; null where it belongs to no field
   */
  record Added(String text, @Nullable BulletList list) {}

  private TextReader(WrittenText text, List<String> paragraphs, WrittenCheck written) {
    this.items = items(text);
    this.paragraphs = paragraphs;
    this.written = written;
  }

  /** Reads a cell: where nothing but fields stood in it and nothing is left, all are empty. */
  static Reading readCell(WrittenText text, List<String> paragraphs, WrittenCheck written) {
    TextReader reader = new TextReader(text, paragraphs, written);
    boolean emptied =
        paragraphs.stream().allMatch(String::isBlank)
            && reader.items.stream().allMatch(item -> item.line().isField());
    return emptied
        ? new Reading(
            text.fields().map(field -> new Value(field, "")).toList(), List.of(), List.of())
        : reader.read();
  }

  /** Reads a text. */
  static Reading read(WrittenText text, List<String> paragraphs, WrittenCheck written) {
    return new TextReader(text, paragraphs, written).read();
  }

  /**
   * A field that was written in several lines, or is the only one, may take any number of lines.
   */
  private static List<Item> items(WrittenText text) {
    List<Line> lines = text.lines().stream().filter(line -> !line.tokens().isEmpty()).toList();
    List<Item> items = new ArrayList<>();
    for (Line line : lines) {
      Item last = items.isEmpty() ? null : items.get(items.size() - 1);
      if (last != null && isSame(last.line(), line)) {
        items.set(items.size() - 1, new Item(last.line(), true));
      } else {
        items.add(new Item(line, false));
      }
    }
    if (items.stream().filter(item -> item.line().isField()).count() == 1) {
      items.replaceAll(item -> new Item(item.line(), item.line().isField()));
    }
    return items;
  }

  private static boolean isSame(Line first, Line second) {
    return first.isField()
        && second.isField()
        && first.fields().get(0).path().equals(second.fields().get(0).path());
  }

  private Reading read() {
    List<Value> values = new ArrayList<>();
    List<Field> unsure = new ArrayList<>();
    if (items.size() == 1 && items.get(0).line().isField()) {
      values.add(new Value(items.get(0).line().fields().get(0), shown(0, paragraphs.size())));
      return new Reading(values, unsure, List.of());
    }
    if (paragraphs.stream().allMatch(String::isBlank)) {
      return blank();
    }
    List<Alignment.Match> matches = Alignment.of(items.size(), paragraphs.size(), this);
    for (int i = 0; i < items.size(); i++) {
      read(i, matches.get(i), values, unsure);
    }
    return new Reading(values, unsure, added(matches));
  }

  /** A text of nothing but one field and its label has been emptied; others have been deleted. */
  private Reading blank() {
    List<Value> values = new ArrayList<>();
    List<Field> fields = items.stream().flatMap(item -> item.line().fields().stream()).toList();
    if (fields.size() == 1) {
      values.add(new Value(fields.get(0), ""));
    }
    return new Reading(values, List.of(), List.of());
  }

  private void read(int item, Alignment.Match match, List<Value> values, List<Field> unsure) {
    Line line = items.get(item).line();
    List<Field> fields = line.fields();
    if (match.isGone()) {
      return;
    }
    if (!match.sure()) {
      unsure.addAll(fields);
    } else if (line.isField()) {
      values.add(new Value(fields.get(0), shown(match.from(), match.to())));
    } else {
      LineReader.Reading reading = reading(item, match.from());
      if (reading == null) {
        unsure.addAll(fields);
      } else if (reading.complete()) {
        for (int i = 0; i < fields.size(); i++) {
          String value = reading.values().get(i);
          if (value == null) {
            unsure.add(fields.get(i));
          } else {
            values.add(new Value(fields.get(i), value));
          }
        }
      }
    }
  }

  private List<Added> added(List<Alignment.Match> matches) {
    Set<Integer> taken = new HashSet<>();
    BulletList list = BulletList.of(items.stream().map(Item::line).toList());
    for (Alignment.Match match : matches) {
      if (!match.sure()) {
        return List.of();
      }
      for (int i = match.from(); i < match.to(); i++) {
        taken.add(i);
      }
    }
    List<Added> added = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!taken.contains(i) && !paragraphs.get(i).isBlank()) {
        boolean between = isBeforeBullet(i, matches);
        added.add(new Added(ShownText.clean(paragraphs.get(i)), between ? list : null));
      }
    }
    return added;
  }

  /** Says whether what follows a paragraph begins with a bullet, or nothing follows. */
  private boolean isBeforeBullet(int paragraph, List<Alignment.Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      if (!matches.get(i).isGone() && matches.get(i).from() > paragraph) {
        return items.get(i).line().bullet();
      }
    }
    return true;
  }

  @Override
  public boolean isWide(int item) {
    return items.get(item).wide();
  }

  @Override
  public int rate(int item, int from, int to) {
    Line line = items.get(item).line();
    if (line.isField()) {
      Field field = line.fields().get(0);
      String text = shown(from, to);
      return !text.isEmpty() && written.is(field, text) ? UNCHANGED : CHANGED;
    }
    if (to - from > 1 || paragraphs.get(from).isBlank()) {
      return IMPOSSIBLE;
    }
    LineReader.Reading reading = reading(item, from);
    if (reading == null) {
      return OTHER_WORDS;
    }
    if (!reading.complete()) {
      return SHORTENED;
    }
    return reading.isAsWritten()
        ? UNCHANGED
        : Math.min(UNCHANGED - 1, SAME_WORDS + reading.asWritten() - (isSigns(line) ? 7 : 0));
  }

  /** Signs alone stand between many values. */
  private static boolean isSigns(Line line) {
    return line.tokens().stream()
        .allMatch(token -> token instanceof Field || ((Fixed) token).words().isSign());
  }

  @Override
  public int loss(int found) {
    return paragraphs.get(found).isBlank() ? 0 : 1;
  }

  @Override
  public String shown(int from, int to) {
    return ShownText.clean(String.join("\n", paragraphs.subList(from, to)));
  }

  private LineReader.@Nullable Reading reading(int item, int paragraph) {
    long key = (long) item * paragraphs.size() + paragraph;
    return readings
        .computeIfAbsent(
            key,
            none ->
                Optional.ofNullable(
                    LineReader.read(items.get(item).line(), paragraphs.get(paragraph), written)))
        .orElse(null);
  }
}
