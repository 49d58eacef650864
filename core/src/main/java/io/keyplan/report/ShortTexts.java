package io.keyplan.report;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Prose;
import io.keyplan.document.Variant;
import java.util.ArrayList;
import java.util.List;

/**
 * Short texts, one below the other: from a few on, they are labelled values, which are read more
 * quickly and take less room with their labels beside them.
 */
final class ShortTexts {

  private static final int FEW = 3;
  private static final int LONGEST = 300;

  private ShortTexts() {}

  /** Gives blocks with their short texts joined; a form keeps its places to write. */
  static List<Block> joined(List<Block> blocks, Variant variant) {
    if (variant.isForm()) {
      return blocks;
    }
    List<Block> joined = new ArrayList<>();
    List<Prose> run = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Prose prose && isShort(prose)) {
        run.add(prose);
      } else {
        addRun(run, joined);
        joined.add(block);
      }
    }
    addRun(run, joined);
    return joined;
  }

  private static boolean isShort(Prose prose) {
    return !prose.label().isEmpty()
        && prose.text().datum() instanceof Datum.Words words
        && !words.isBlank()
        && words.text().length() <= LONGEST;
  }

  private static void addRun(List<Prose> run, List<Block> blocks) {
    if (run.size() < FEW) {
      blocks.addAll(run);
    } else {
      blocks.add(
          new Facts(run.stream().map(prose -> new Fact(prose.label(), prose.text())).toList()));
    }
    run.clear();
  }
}
