package io.keyplan.samples.springbatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fails where documents of different plans had the same name, since one is all that is left. */
class NameCheck implements Tasklet {

  private final Path folder;

  NameCheck(Path folder) {
    this.folder = folder;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    JsonMapper json = JsonMapper.shared();
    Map<String, String> plans = new HashMap<>();
    TreeSet<String> shared = new TreeSet<>();
    for (Path manifest : manifests()) {
      try (Stream<String> lines = Files.lines(manifest)) {
        for (JsonNode line : (Iterable<JsonNode>) lines.map(json::readTree)::iterator) {
          String plan = line.get("input").asString();
          for (JsonNode document : line.get("documents")) {
            String name = document.get("output").asString();
            String other = plans.putIfAbsent(name, plan);
            if (other != null && !other.equals(plan)) {
              shared.add(name);
            }
          }
        }
      }
    }
    if (!shared.isEmpty()) {
      throw new IllegalStateException(
          "different plans have the same id, or the pattern gives them the same names: " + shared);
    }
    return RepeatStatus.FINISHED;
  }

  private List<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("manifest-\\d+\\.jsonl"))
          .toList();
    }
  }
}
