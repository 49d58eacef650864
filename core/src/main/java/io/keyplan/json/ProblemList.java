package io.keyplan.json;

import io.keyplan.value.Problem;
import io.keyplan.value.Problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers problems up to a number, and remembers which places have one. */
final class ProblemList {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(
          Problem::location,
          Comparator.nullsLast(
              Comparator.comparingLong(Location::line).thenComparingLong(Location::column)));

  private final int most;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> pointers = new HashSet<>();
  private long omitted;

  ProblemList(int most) {
    this.most = most;
  }

  /** Adds a problem; the message is only written when the problem is kept. */
  void add(String pointer, @Nullable Location location, Supplier<String> message) {
    pointers.add(pointer);
    if (problems.size() < most) {
      problems.add(new Problem(pointer, message.get(), location));
    } else {
      omitted++;
    }
  }

  /** Adds the problem that ended the reading: it is kept even when there are too many. */
  void addLast(String pointer, @Nullable Location location, String message) {
    problems.add(new Problem(pointer, message, location));
  }

  /** Says that a place needs no further problem. */
  void mute(String pointer) {
    pointers.add(pointer);
  }

  /** Says whether a place, or what it is part of, already has a problem. */
  boolean covers(String pointer) {
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (pointers.contains(pointer.substring(0, end))) {
        return true;
      }
    }
    return pointers.contains("");
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Counts problems that were found but not kept. */
  void omit(long count) {
    omitted += count;
  }

  long omitted() {
    return omitted;
  }

  /** Lists the problems in the order of the text. */
  List<Problem> inOrder() {
    return problems.stream().sorted(ORDER).toList();
  }
}
