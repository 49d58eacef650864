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
 * @param whole each person with all beneath, where that is not too deep
 */
record ReportingTree(
    List<String> roots,
    Map<String, List<String>> reports,
    Map<String, String> cut,
    Map<String, Branch> whole) {

  /** Deeper than this no drawing goes, whatever the sizes. */
  static final int DEEPEST = 40;

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
    return new ReportingTree(roots, reports, cut, whole(roots, reports));
  }

  /** Makes branches from the last level up, without going down step by step into a long chain. */
  private static Map<String, Branch> whole(List<String> roots, Map<String, List<String>> reports) {
    List<String> order = new ArrayList<>(roots);
    for (int i = 0; i < order.size(); i++) {
      order.addAll(reports.getOrDefault(order.get(i), List.of()));
    }
    Map<String, Branch> whole = new HashMap<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      List<Branch> beneath = new ArrayList<>();
      boolean complete = true;
      for (String report : reports.getOrDefault(order.get(i), List.of())) {
        Branch branch = whole.get(report);
        complete &= branch != null && branch.levels() < DEEPEST;
        if (complete) {
          beneath.add(branch);
        }
      }
      if (complete) {
        whole.put(order.get(i), Branch.open(order.get(i), beneath));
      }
    }
    return whole;
  }

  /** Gives a person with those beneath, down to a number of levels; what is deeper is folded. */
  Branch branch(String id, int levels) {
    Branch all = whole.get(id);
    if (all != null && all.levels() <= levels) {
      return all;
    }
    if (levels == 0) {
      return Branch.folded(id);
    }
    List<Branch> beneath = new ArrayList<>();
    for (String report : reports.getOrDefault(id, List.of())) {
      beneath.add(branch(report, levels - 1));
    }
    return Branch.open(id, beneath);
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
