package io.keyplan.slide;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Variant;
import io.keyplan.drawing.EntryRuns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cover is made of. */
record CoverContent(Entry subject, Entry purpose, List<Fact> facts, @Nullable PictureSlot logo) {

  /** Says what kind of document it is where a reader could mistake it, and who may read it. */
  static List<String> notice(Document document, EntryRuns values) {
    List<String> words = new ArrayList<>();
    if (document.variant() == Variant.SAMPLE) {
      words.add(values.messages().text("word.sampleNotice"));
    }
    if (!document.confidentiality().isEmpty()) {
      words.add(document.confidentiality());
    }
    return words;
  }
}
