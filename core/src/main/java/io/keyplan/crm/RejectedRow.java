package io.keyplan.crm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that no plan was made of, with everything that is wrong with it.
 *
 * @param file name of the file
 * @param line where the row begins, from one
 * @param problems what is wrong with it; at least one
 * @param cells what the map uses of the row, by column
 */
public record RejectedRow(
    String file, long line, List<ImportProblem> problems, Map<String, String> cells) {

  /** Copies the problems and the cells. */
  public RejectedRow {
    problems = List.copyOf(problems);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Gives the row as an object for a file of JSON Lines. */
  public Map<String, Object> asObject() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file);
    object.put("line", line);
    List<Map<String, String>> told = new ArrayList<>();
    for (ImportProblem problem : problems) {
      told.add(Map.of("column", problem.column(), "message", problem.message()));
    }
    object.put("problems", told);
    object.put("row", cells);
    return object;
  }
}
