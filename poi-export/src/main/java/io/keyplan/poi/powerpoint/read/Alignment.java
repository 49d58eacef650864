package io.keyplan.poi.powerpoint.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what has become of things in a row, such as the paragraphs of a text: of all ways to
 * pair those written with those found, in order, the best one, and for each whether the best ways
 * agree on it.
 *
 * <p>Time grows with the product of both numbers; what would take too long is unsure. Lives for one
 * text or table.
 */
final class Alignment {

  private static final int MOST_PAIRS = 60_000;
  private static final int MOST_FOR_WIDE = 60;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final Rating rating;
  private final int written;
  private final int found;
  private final int[][] before;
  private final int[][] after;

  /** Says how well things go together. */
  interface Rating {

    /** What cannot be. */
    int IMPOSSIBLE = -1;

    /** Says whether one that was written may have become several. */
    boolean isWide(int item);

    /** Says how well a written one goes with found ones; negative where it does not at all. */
    int rate(int item, int from, int to);

    /** Gives the loss when a found one belongs to none; not negative. */
    int loss(int found);

    /** Gives what is found there, as far as it matters for being sure. */
    String shown(int from, int to);
  }

  /**
   * What has become of one that was written.
   *
   * @param from the first of what is found for it
   * @param to the one behind the last; the same for one that is gone
   * @param sure whether it is certain
   */
  record Match(int from, int to, boolean sure) {

    boolean isGone() {
      return sure && from == to;
    }
  }

  private Alignment(int written, int found, Rating rating) {
    this.written = written;
    this.found = found;
    this.rating = rating;
    this.before = new int[written + 1][found + 1];
    this.after = new int[written + 1][found + 1];
  }

  /** Finds out what has become of each. */
  static List<Match> of(int written, int found, Rating rating) {
    boolean wide = false;
    for (int i = 0; i < written; i++) {
      wide |= rating.isWide(i);
    }
    if ((long) written * found > MOST_PAIRS || wide && found > MOST_FOR_WIDE) {
      Match[] unsure = new Match[written];
      Arrays.fill(unsure, new Match(0, 0, false));
      return List.of(unsure);
    }
    return new Alignment(written, found, rating).matches();
  }

  private List<Match> matches() {
    Map<Long, Integer> ratings = new HashMap<>();
    forwards(ratings);
    backwards(ratings);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < written; i++) {
      matches.add(match(i, ratings));
    }
    return matches;
  }

  private int rate(int item, int from, int to, Map<Long, Integer> ratings) {
    if (from == to) {
      return 0;
    }
    long key = ((long) item * (found + 1) + from) * (found + 1) + to;
    return ratings.computeIfAbsent(
        key,
        none -> {
          int rated = rating.rate(item, from, to);
          return rated < 0 ? NEVER : rated;
        });
  }

  private int first(int item, int to) {
    return rating.isWide(item) ? 0 : Math.max(0, to - 1);
  }

  private void forwards(Map<Long, Integer> ratings) {
    for (int i = 0; i <= written; i++) {
      for (int j = 0; j <= found; j++) {
        int best = i == 0 && j == 0 ? 0 : NEVER;
        if (i > 0) {
          for (int from = first(i - 1, j); from <= j; from++) {
            best = Math.max(best, before[i - 1][from] + rate(i - 1, from, j, ratings));
          }
        }
        if (j > 0) {
          best = Math.max(best, before[i][j - 1] - rating.loss(j - 1));
        }
        before[i][j] = Math.max(NEVER, best);
      }
    }
  }

  private void backwards(Map<Long, Integer> ratings) {
    for (int i = written; i >= 0; i--) {
      for (int j = found; j >= 0; j--) {
        int best = i == written && j == found ? 0 : NEVER;
        if (i < written) {
          int most = rating.isWide(i) ? found : Math.min(found, j + 1);
          for (int to = j; to <= most; to++) {
            best = Math.max(best, after[i + 1][to] + rate(i, j, to, ratings));
          }
        }
        if (j < found) {
          best = Math.max(best, after[i][j + 1] - rating.loss(j));
        }
        after[i][j] = Math.max(NEVER, best);
      }
    }
  }

  private Match match(int item, Map<Long, Integer> ratings) {
    int best = before[written][found];
    Match match = null;
    for (int to = 0; to <= found; to++) {
      for (int from = first(item, to); from <= to; from++) {
        int total = before[item][from] + rate(item, from, to, ratings) + after[item + 1][to];
        if (total == best) {
          if (!agrees(match, from, to)) {
            return new Match(0, 0, false);
          }
          match = new Match(from, to, true);
        }
      }
    }
    return match == null ? new Match(0, 0, false) : match;
  }

  private boolean agrees(@Nullable Match match, int from, int to) {
    if (match == null) {
      return true;
    }
    boolean gone = match.isGone();
    return gone == (from == to)
        && (gone || rating.shown(match.from(), match.to()).equals(rating.shown(from, to)));
  }
}
