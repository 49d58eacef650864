package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who reports to whom, without cycles.
 *
 * @param roots those without a boss in the chart, in the chart's order
 * @param reports who reports to a person, in the chart's order
 * @param cut the reporting lines that would close a cycle, from the person to the boss
 */
record ReportingTree(
    List<String> roots, Map<String, List<String>> reports, Map<String, String> cut) {

  static ReportingTree of(OrgChart chart) {
    Map<String, String> bosses = bosses(chart);
    Map<String, String> cut = cutCycles(bosses);
    List<String> roots = new ArrayList<>();
    Map<String, List<String>> reports = new HashMap<>();
    bosses.forEach(
        (id, boss) -> {
          if (boss.isEmpty()) {
            roots.add(id);
          } else {
            reports.computeIfAbsent(boss, any -> new ArrayList<>()).add(id);
          }
        });
    return new ReportingTree(roots, reports, cut);
  }

  /** Gives a person with those beneath, down to a number of levels; what is deeper is folded. */
  Branch branch(String id, int levels) {
    List<String> beneath = reports.getOrDefault(id, List.of());
    if (levels == 0) {
      return beneath.isEmpty() ? Branch.open(id, List.of()) : Branch.folded(id);
    }
    return Branch.open(id, beneath.stream().map(report -> branch(report, levels - 1)).toList());
  }

  private static Map<String, String> bosses(OrgChart chart) {
    Set<String> known = new HashSet<>();
    chart.nodes().forEach(node -> known.add(node.id()));
    Map<String, String> bosses = new LinkedHashMap<>();
    for (OrgChart.Node node : chart.nodes()) {
      bosses.putIfAbsent(node.id(), known.contains(node.reportsTo()) ? node.reportsTo() : "");
    }
    return bosses;
  }

  /** Makes the first person of every cycle a root. */
  private static Map<String, String> cutCycles(Map<String, String> bosses) {
    Map<String, String> cut = new LinkedHashMap<>();
    Set<String> safe = new HashSet<>();
    for (String start : List.copyOf(bosses.keySet())) {
      Set<String> path = new LinkedHashSet<>();
      String at = start;
      while (!at.isEmpty() && !safe.contains(at) && path.add(at)) {
        at = bosses.get(at);
      }
      if (path.contains(at)) {
        String first = firstOfCycle(at, bosses);
        cut.put(first, bosses.put(first, ""));
      }
      safe.addAll(path);
    }
    return cut;
  }

  private static String firstOfCycle(String member, Map<String, String> bosses) {
    Set<String> cycle = new HashSet<>();
    for (String at = member; cycle.add(at); at = bosses.get(at)) {}
    return bosses.keySet().stream().filter(cycle::contains).findFirst().orElseThrow();
  }
}
