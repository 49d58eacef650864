package io.keyplan.poi.powerpoint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which written slide a found one is, even where it was moved or copied and programs gave
 * it another id: by the names of its shapes and the ids of rows, then by what it still shows, then
 * by its own id. Lives for one deck.
 */
final class SlideMatcher {

  private static final int MOST_COMPARISONS = 400_000;
  private static final int MOST_TIED = 40;

  private final List<WrittenSlide> written;
  private final WrittenCheck values;
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<String, List<Integer>> byRow = new HashMap<>();
  private int comparisons;

  SlideMatcher(List<WrittenSlide> written, WrittenCheck values) {
    this.written = written;
    this.values = values;
    for (int i = 0; i < written.size(); i++) {
      for (String name : names(written.get(i))) {
        byName.computeIfAbsent(name, none -> new ArrayList<>(1)).add(i);
      }
      for (WrittenSlide.Table table : written.get(i).tables()) {
        for (WrittenSlide.Row row : table.rows()) {
          byRow.computeIfAbsent(row(table.name(), row.id()), none -> new ArrayList<>(1)).add(i);
        }
      }
    }
  }

  /**
   * A found slide and the written one that it is.
   *
   * @param written the written one; null when it is none, or cannot be told
   * @param unsure whether it could be several
   */
  record Match(@Nullable WrittenSlide written, boolean unsure) {}

  private static Set<String> names(WrittenSlide slide) {
    Set<String> names = new HashSet<>();
    slide.shapes().forEach(shape -> names.add(shape.name()));
    slide.tables().forEach(table -> names.add(table.name()));
    return names;
  }

  Match match(FoundSlide found) {
    Map<Integer, Integer> scores = scores(found);
    int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> tied =
        scores.entrySet().stream()
            .filter(score -> score.getValue() == best)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (tied.isEmpty()) {
      return new Match(null, false);
    }
    List<WrittenSlide> left = sameContent(found, tied.stream().map(written::get).toList());
    if (left.size() > 1) {
      List<WrittenSlide> ofId = left.stream().filter(slide -> slide.id() == found.id()).toList();
      left = ofId.isEmpty() ? fewestMissing(left) : ofId;
    }
    if (left.isEmpty() && written.stream().anyMatch(slide -> isWithoutFields(slide, found))) {
      return new Match(null, false);
    }
    return left.size() == 1 ? new Match(left.get(0), false) : new Match(null, true);
  }

  /** Of slides that show all of a found one, those that showed least beside it. */
  private static List<WrittenSlide> fewestMissing(List<WrittenSlide> slides) {
    int least = slides.stream().mapToInt(SlideMatcher::size).min().orElse(0);
    return slides.stream().filter(slide -> size(slide) == least).toList();
  }

  private static int size(WrittenSlide slide) {
    return names(slide).size()
        + slide.tables().stream().mapToInt(table -> table.rows().size()).sum();
  }

  private static boolean isWithoutFields(WrittenSlide slide, FoundSlide found) {
    return slide.id() == found.id() && slide.shapes().isEmpty() && slide.tables().isEmpty();
  }

  private Map<Integer, Integer> scores(FoundSlide found) {
    Map<Integer, Integer> scores = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (FoundShape shape : found.shapes()) {
      if (names.add(shape.name())) {
        count(byName.getOrDefault(shape.name(), List.of()), scores);
      }
      FoundShape.Table table = shape.table();
      if (table != null) {
        for (FoundShape.Row row : table.rows()) {
          count(byRow.getOrDefault(row(shape.name(), row.id()), List.of()), scores);
        }
      }
    }
    for (int i = 0; scores.isEmpty() && i < written.size(); i++) {
      if (written.get(i).id() == found.id() && hasPlaceholder(written.get(i), found)) {
        scores.put(i, 1);
      }
    }
    return scores;
  }

  private static String row(String table, long id) {
    return table + "/" + id;
  }

  private void count(List<Integer> slides, Map<Integer, Integer> scores) {
    comparisons += slides.size();
    if (comparisons <= MOST_COMPARISONS) {
      slides.forEach(slide -> scores.merge(slide, 1, Integer::sum));
    }
  }

  /** Some programs rename all placeholders, so that a form has no name left. */
  private static boolean hasPlaceholder(WrittenSlide slide, FoundSlide found) {
    return slide.shapes().stream()
        .filter(shape -> !shape.placeholder().isEmpty())
        .anyMatch(
            shape -> found.shapes().stream().anyMatch(other -> ShapeMatcher.isPlace(shape, other)));
  }

  /** Slides that a table goes on over have shapes of the same names. */
  private List<WrittenSlide> sameContent(FoundSlide found, List<WrittenSlide> tied) {
    if (tied.size() == 1 || tied.size() > MOST_TIED) {
      return tied;
    }
    List<WrittenSlide> best = new ArrayList<>();
    int most = -1;
    for (WrittenSlide slide : tied) {
      int unchanged = new ShapeMatcher(slide, found).unchanged(values);
      if (unchanged > most) {
        best.clear();
        most = unchanged;
      }
      if (unchanged == most) {
        best.add(slide);
      }
    }
    return best;
  }
}
