package io.keyplan.poi.excel.plan;

import io.keyplan.document.Timeline;
import io.keyplan.poi.excel.plan.SheetGroup.Chapter;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.records.RecordTables;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts sheets of one subject together until a workbook has so few that all their tabs are in sight:
 * first within a chapter, then neighbours of two chapters, the shortest first.
 */
final class SheetJoiner {

  /** Of so many sheets, the overview among them, the tabs stand side by side on a usual screen. */
  private static final int MOST = 10;

  private static final int OTHER_CHAPTER = 1_000_000;

  /** What a drawing, a text or the like counts, in rows. */
  private static final int BLOCK = 8;

  private final RecordTables records;

  private SheetJoiner(RecordTables records) {
    this.records = records;
  }

  /** Joins sheets, but for the overview, which comes first. */
  static List<SheetGroup> join(List<SheetGroup> groups, RecordTables records) {
    SheetJoiner joiner = new SheetJoiner(records);
    List<SheetGroup> joined = new ArrayList<>(groups);
    while (joined.size() > MOST) {
      int best = -1;
      for (int i = 1; i + 1 < joined.size(); i++) {
        boolean can = joiner.canJoin(joined.get(i)) && joiner.canJoin(joined.get(i + 1));
        if (can && (best < 0 || joiner.cost(joined, i) < joiner.cost(joined, best))) {
          best = i;
        }
      }
      if (best < 0) {
        return joined;
      }
      String title = joiner.title(joined, best);
      SheetGroup second = joined.remove(best + 1);
      joined.set(best, joined.get(best).with(second, title));
    }
    return joined;
  }

  /** The many narrow columns of an axis of time suit nothing else. */
  private boolean canJoin(SheetGroup group) {
    return group.blocks().stream().noneMatch(Timeline.class::isInstance);
  }

  /** Sheets of one chapter stay together, and chapters whole, as far as that is possible. */
  private long cost(List<SheetGroup> groups, int at) {
    SheetGroup first = groups.get(at);
    SheetGroup second = groups.get(at + 1);
    long rows = rows(first) + rows(second);
    if (first.chapter().equals(second.chapter())) {
      return rows;
    }
    boolean whole = sheets(groups, first.chapter()) == 1 && sheets(groups, second.chapter()) == 1;
    return rows + (whole ? OTHER_CHAPTER : 2 * OTHER_CHAPTER);
  }

  private static long sheets(List<SheetGroup> groups, Chapter chapter) {
    return groups.stream().filter(group -> group.chapter().equals(chapter)).count();
  }

  /** A chapter gives its name to all of it, or to its first part. */
  private String title(List<SheetGroup> groups, int at) {
    SheetGroup first = groups.get(at);
    SheetGroup second = groups.get(at + 1);
    boolean alike = first.chapter().equals(second.chapter());
    boolean begins = at == 0 || !groups.get(at - 1).chapter().equals(first.chapter());
    return alike && begins ? first.chapter().title() : first.title() + " · " + second.title();
  }

  private long rows(SheetGroup group) {
    return group.blocks().stream()
        .mapToLong(
            block -> {
              RecordTable table = records.of(block);
              return table == null ? BLOCK : table.rows().size();
            })
        .sum();
  }
}
