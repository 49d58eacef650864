package io.keyplan.json;

import io.keyplan.value.InvalidFileException;
import io.keyplan.value.Problem;
import io.keyplan.value.Problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of a file of settings. Serves one thread. */
public final class SettingProblems {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(
          Problem::location,
          Comparator.nullsLast(
              Comparator.comparingLong(Location::line).thenComparingLong(Location::column)));

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Starts without problems.
   *
   * @param file what to call the file in messages
   */
  public SettingProblems(String file) {
    this.file = file;
  }

  /** Makes a problem of a node. */
  public static Problem at(String pointer, Node node, String message) {
    return new Problem(pointer, message, node.location());
  }

  /**
   * Adds a problem.
   *
   * @param location where it is; null for the whole file
   */
  public void add(String pointer, @Nullable Location location, String message) {
    problems.add(new Problem(pointer, message, location));
  }

  /** Adds problems that the text has, whatever it says. */
  void addAll(List<Problem> more) {
    problems.addAll(more);
  }

  /** Gives what ends the reading. */
  InvalidFileException failure() {
    return new InvalidFileException(file, problems.stream().sorted(ORDER).toList());
  }

  /** Says whether nothing was found. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Ends with what was found.
   *
   * @throws InvalidFileException if there is a problem
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw failure();
    }
  }
}
