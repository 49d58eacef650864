package io.keyplan.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one most likely stands for. */
public final class NearestName {

  private static final int LONGEST = 64;
  private static final int LONG = 10;

  private NearestName() {}

  /**
   * Finds the nearest of some names, by edit distance (Damerau–Levenshtein, restricted) without
   * regard to case.
   *
   * @return empty when none is near: more than a third of the letters differ
   */
  public static Optional<String> of(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = Math.max(1, typed.length() / 3) + 1;
    for (String name : names) {
      if (Math.abs(name.length() - typed.length()) >= bestDistance) {
        continue;
      }
      int distance = distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Completes a message: {@code ; did you mean "due"?}, or nothing when no name is near. */
  public static String suggestion(String typed, Collection<String> names) {
    return of(typed, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
  }

  /**
   * Says whether a text is most likely a mistyped name: one letter differs, of ten or more two, and
   * the first is the same.
   */
  public static boolean isTypo(String typed, String name) {
    int most = typed.length() < LONG ? 1 : 2;
    return typed.length() <= LONGEST
        && Math.abs(typed.length() - name.length()) <= most
        && !name.isEmpty()
        && typed.startsWith(name.substring(0, 1))
        && distance(typed, name) <= most;
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
