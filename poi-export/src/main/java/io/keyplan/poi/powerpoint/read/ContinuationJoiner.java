package io.keyplan.poi.powerpoint.read;

import io.keyplan.drawing.Run.Extent;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins texts that go on over several slides, so that a field is shown as one value. Lives for one
 * deck.
 */
final class ContinuationJoiner {

  /** A part of a text that was found, and where its value stands among the values. */
  private record Part(String text, int value) {}

  private final Map<Field, List<Part>> parts = new IdentityHashMap<>();

  /** Notes what is shown of a field, or of a part of it. */
  void add(Field field, String text, int value) {
    parts.computeIfAbsent(field, none -> new ArrayList<>(1)).add(new Part(text, value));
  }

  /** Puts the whole in the place of the first part; the others are no values of their own. */
  void join(
      List<WrittenSlide> written,
      List<ShownValue> values,
      List<ReadProblem> problems,
      WrittenCheck asWritten) {
    List<Integer> sequels = new ArrayList<>();
    for (List<Field> chain : chains(written)) {
      List<Part> found = new ArrayList<>();
      chain.forEach(field -> found.addAll(parts.getOrDefault(field, List.of())));
      boolean whole =
          chain.stream().allMatch(field -> parts.getOrDefault(field, List.of()).size() == 1);
      if (whole) {
        ShownValue first = values.get(found.get(0).value());
        values.set(
            found.get(0).value(),
            new ShownValue(first.path(), ShownText.of(join(chain, found)), first.place()));
        found.subList(1, found.size()).forEach(part -> sequels.add(part.value()));
      } else {
        for (Part part : found) {
          ShownValue value = values.get(part.value());
          if (!asWritten.is(chain.get(0), part.text())) {
            problems.add(
                new ReadProblem(
                    value.path(),
                    "the text goes on over several slides, of which one is missing or there twice; "
                        + "change it in the plan",
                    value.place()));
          }
          sequels.add(part.value());
        }
      }
    }
    sequels.stream()
        .sorted((first, second) -> second - first)
        .forEach(index -> values.remove(index.intValue()));
  }

  private static String join(List<Field> chain, List<Part> found) {
    StringBuilder text = new StringBuilder(found.get(0).text());
    for (int i = 1; i < found.size(); i++) {
      text.append(chain.get(i).extent() == Extent.NEXT_WORDS ? ' ' : '\n')
          .append(found.get(i).text());
    }
    return text.toString();
  }

  /** Lists the fields that go on elsewhere, each with what follows. */
  private static List<List<Field>> chains(List<WrittenSlide> written) {
    Map<FieldPath, List<Field>> last = new LinkedHashMap<>();
    List<List<Field>> chains = new ArrayList<>();
    for (WrittenSlide slide : written) {
      for (WrittenSlide.Shape shape : slide.shapes()) {
        FieldPath before = FieldPath.NONE;
        for (Field field : shape.text().fields().toList()) {
          boolean first = !field.path().equals(before);
          before = field.path();
          if (first && field.extent() == Extent.WHOLE) {
            last.put(field.path(), new ArrayList<>(List.of(field)));
          } else if (first && field.isSequel() && last.containsKey(field.path())) {
            List<Field> chain = last.get(field.path());
            chain.add(field);
            if (chain.size() == 2) {
              chains.add(chain);
            }
          }
        }
      }
    }
    return chains;
  }
}
