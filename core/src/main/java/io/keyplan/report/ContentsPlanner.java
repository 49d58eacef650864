package io.keyplan.report;

import io.keyplan.report.part.ContentsPart;
import io.keyplan.report.part.HeadingPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the table of contents of a report with a cover: as deep as a third of a page holds. */
final class ContentsPlanner {

  /** Fewer chapters are found without a table. */
  private static final int WORTHWHILE = 5;

  private static final int MOST_LINES = 18;
  private static final int DEEPEST = 2;

  private final List<HeadingPart> headings = new ArrayList<>();

  /** Takes note of a heading of the text. */
  void add(HeadingPart heading) {
    headings.add(heading);
  }

  /** Gives the table; nothing for a document whose chapters are found without. */
  Optional<ContentsPart> plan(String title) {
    if (upTo(1).size() < WORTHWHILE) {
      return Optional.empty();
    }
    List<HeadingPart> deep = upTo(DEEPEST);
    return Optional.of(new ContentsPart(title, deep.size() > MOST_LINES ? upTo(1) : deep));
  }

  private List<HeadingPart> upTo(int level) {
    return headings.stream().filter(heading -> heading.level() <= level).toList();
  }
}
