package io.keyplan.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files of the library know which others, by the classes in them. */
final class ClassGraph {

  private final Map<String, Set<String>> uses = new TreeMap<>();

  /**
   * Looks at classes.
   *
   * @param root the package that the library is in
   */
  ClassGraph(JavaClasses classes, String root) {
    for (JavaClass type : classes) {
      String file = file(type);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.getName().startsWith(root + ".") && !file(used).equals(file)) {
          uses.computeIfAbsent(file, none -> new TreeSet<>()).add(file(used));
        }
      }
    }
  }

  private static String file(JavaClass type) {
    int nested = type.getName().indexOf('$');
    return nested < 0 ? type.getName() : type.getName().substring(0, nested);
  }

  /** Lists what each file knows two of that are called the same. */
  List<String> namesakes() {
    List<String> found = new ArrayList<>();
    uses.forEach(
        (file, used) -> {
          Map<String, Set<String>> byName = new TreeMap<>();
          byName.computeIfAbsent(simple(file), none -> new TreeSet<>()).add(file);
          used.forEach(one -> byName.computeIfAbsent(simple(one), x -> new TreeSet<>()).add(one));
          byName.values().stream()
              .filter(same -> same.size() > 1)
              .forEach(same -> found.add(file + " meets " + same));
        });
    return found;
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Lists the files that reach each other, each round once (Tarjan 1972). */
  List<Set<String>> circles() {
    Rounds rounds = new Rounds(uses);
    uses.keySet().forEach(rounds::visit);
    return rounds.found;
  }

  private static final class Rounds {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    Rounds(Map<String, Set<String>> uses) {
      this.uses = uses;
    }

    void visit(String file) {
      if (number.containsKey(file)) {
        return;
      }
      number.put(file, number.size());
      lowest.put(file, number.get(file));
      open.push(file);
      for (String used : uses.getOrDefault(file, Set.of())) {
        if (!number.containsKey(used)) {
          visit(used);
          lowest.merge(file, lowest.get(used), Math::min);
        } else if (open.contains(used)) {
          lowest.merge(file, number.get(used), Math::min);
        }
      }
      if (lowest.get(file).equals(number.get(file))) {
        close(file);
      }
    }

    private void close(String file) {
      Set<String> round = new TreeSet<>();
      String last;
      do {
        last = open.pop();
        round.add(last);
      } while (!last.equals(file));
      if (round.size() > 1) {
        found.add(round);
      }
    }
  }

  /** Lists rounds that none of some files is in, each of which may have one. */
  List<Set<String>> circlesBut(Collection<String> allowed) {
    return circles().stream().filter(round -> round.stream().noneMatch(allowed::contains)).toList();
  }
}
