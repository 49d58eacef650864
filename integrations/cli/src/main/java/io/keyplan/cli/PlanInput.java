package io.keyplan.cli;

import io.keyplan.batch.PlanStream;
import io.keyplan.document.Pictures;
import io.keyplan.json.PlanFile;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was read from a file, with the pictures that lie beside it.
 *
 * @param plan the plan
 * @param pictures its photos and its logo
 */
record PlanInput(AccountPlan plan, Pictures pictures) {

  /**
   * Reads a plan file; the problems of the file and its pictures go to the others.
   *
   * @return null when there is a problem
   */
  static @Nullable PlanInput read(@Nullable Path file, OptionValues values) {
    return read("PLAN", file, values);
  }

  /**
   * Reads a plan file; the problems of the file and its pictures go to the others.
   *
   * @param parameter the parameter that names the file
   * @return null when there is a problem
   */
  static @Nullable PlanInput read(String parameter, @Nullable Path file, OptionValues values) {
    if (file == null) {
      values.problem(parameter + " is missing: the file with the plan");
      return null;
    }
    try {
      return new PlanInput(
          PlanFile.read(file, ReadOptions.strict().withFields(values.fields())).plan(),
          PictureFolder.of(file));
    } catch (InvalidPlanException e) {
      e.problems().forEach(problem -> values.problem(line(file, problem)));
      if (e.omitted() > 0) {
        values.problem(file + ": and " + e.omitted() + " more problems");
      }
    } catch (NoSuchFileException e) {
      values.problem(file + ": there is no such file");
    } catch (IOException e) {
      values.problem(file + ": cannot be read: " + KeyplanCommand.describe(e));
    }
    return null;
  }

  /**
   * Opens a file or a folder of plans, or standard input where the name is {@code -}.
   *
   * @throws InvalidInput if there is no plan, since nothing would be done
   */
  static PlanStream stream(Path input) throws IOException {
    PlanStream plans =
        isStandardInput(input)
            ? PlanStream.of("standard input", System.in)
            : PlanStream.open(input);
    if (!plans.hasNext()) {
      plans.close();
      throw new InvalidInput(List.of(nothing(input)));
    }
    return plans;
  }

  /** Says whether plans come from standard input. */
  static boolean isStandardInput(Path input) {
    return input.toString().equals("-");
  }

  private static String nothing(Path input) {
    if (isStandardInput(input)) {
      return "standard input has no plan; one is expected in each line";
    }
    return Files.isDirectory(input)
        ? input
            + ": there is no plan in this folder; plans are .json, .yaml and .yml files, and a"
            + " .jsonl file is an INPUT itself"
        : input + ": there is no plan in this file; one is expected in each line";
  }

  /** Writes a problem as compilers do, so that editors jump to the place. */
  private static String line(Path file, Problem problem) {
    Problem.Location location = problem.location();
    return file
        + (location == null ? "" : ":" + location.line() + ":" + location.column())
        + ": "
        + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ")
        + problem.message();
  }
}
