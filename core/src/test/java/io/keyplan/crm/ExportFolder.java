package io.keyplan.crm;

import io.keyplan.json.JsonLine;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of exported files that a test writes, and what is imported from it. */
final class ExportFolder {

  private final Path folder;
  private final List<AccountPlan> plans = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  ExportFolder(Path folder) {
    this.folder = folder;
  }

  ExportFolder file(String name, String... lines) {
    return file(name, StandardCharsets.UTF_8, lines);
  }

  ExportFolder file(String name, Charset charset, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", charset);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a map that stands beside the exported files but is none of them. */
  ImportMap map(String... lines) {
    try {
      Path file = Files.createTempFile(folder.getParent(), "own", ".map.yaml");
      Files.writeString(file, String.join("\n", lines));
      return ImportMap.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport run(ImportMap map) {
    plans.clear();
    rejected.clear();
    try {
      return PlanImporter.of(map)
          .run(
              folder,
              new ImportSink() {
                @Override
                public void plan(AccountPlan plan) {
                  plans.add(plan);
                }

                @Override
                public void rejected(RejectedRow row) {
                  rejected.add(row);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<AccountPlan> plans() {
    return plans;
  }

  /** Gives the plans as they are written. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    plans.forEach(plan -> lines.append(JsonLine.of(plan)).append('\n'));
    return lines.toString();
  }

  List<RejectedRow> rejected() {
    return rejected;
  }

  /** Gives what is told of the rejected rows, one a line. */
  List<String> reasons() {
    return rejected.stream()
        .flatMap(row -> row.problems().stream())
        .map(ImportProblem::toString)
        .toList();
  }
}
