package io.keyplan.slide;

import io.keyplan.document.Document;
import io.keyplan.document.Section;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.PartTitle;
import io.keyplan.text.Shortening;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands above the slides of a chapter.
 *
 * @param base what slides offer
 * @param document the document
 * @param messages texts in its language
 */
record ChapterTitles(SlideBase base, Document document, Messages messages) {

  private static final int LONGEST_TITLE = 160;

  /** How much of the name of an entry a title has room for; less says nothing. */
  private static final int[] LONGEST_ENDS = {60, 40, 28, 20};

  /** Says whether the title of a slide is what its chapter says. */
  boolean tells(Chapter chapter, String part) {
    Section section = chapter.first();
    return section.hasHeadline() && base.title().fits(numbered(section.headline(), part));
  }

  /** Names a part by its ends, as far as there is room beside the name of its chapter. */
  String part(Chapter chapter, String part, List<String> ends) {
    String plain = title(chapter, false, part);
    if (part.isEmpty() || ends.isEmpty()) {
      return plain;
    }
    double high = base.headline(plain).place().height();
    String[] numbers = part.split("/");
    for (int longest : LONGEST_ENDS) {
      String first = Shortening.of(ends.get(0), longest);
      String last = Shortening.of(ends.get(1), longest);
      if (first.equals(last) && !ends.get(0).equals(ends.get(1))) {
        break;
      }
      String title =
          PartTitle.of(
              messages,
              names(chapter),
              first,
              last,
              Integer.parseInt(numbers[0]),
              Integer.parseInt(numbers[1]));
      if (base.title().fits(title) && base.headline(title).place().height() <= high) {
        return title;
      }
    }
    return plain;
  }

  /** What a section says stands above its first slide; the others are named as its parts. */
  String title(Chapter chapter, boolean tells, String part) {
    boolean verdict = tells && tells(chapter, part);
    return verdict
        ? numbered(chapter.first().headline(), part)
        : base.title()
            .cut(Shortening.of(names(chapter), LONGEST_TITLE), name -> numbered(name, part));
  }

  private String names(Chapter chapter) {
    return chapter.sections().stream().map(this::name).collect(Collectors.joining(" · "));
  }

  private String name(Section section) {
    return section.title().isEmpty() ? document.title() : section.title();
  }

  private String numbered(String title, String part) {
    if (part.isEmpty()) {
      return title;
    }
    String[] numbers = part.split("/");
    return messages.text("word.titlePart", title, numbers[0], numbers[1]);
  }

  /**
   * Gives what stands above a title: the subject of a verdict, else what the section belongs to.
   */
  String kicker(Chapter chapter, boolean tells, boolean appendix) {
    boolean above = !chapter.parent().equals(document.title());
    String name = name(chapter.first());
    String kicker =
        tells
            ? above ? joined(chapter.parent(), name) : name
            : chapter.parent().equals(name) ? "" : chapter.parent();
    String shown = appendix ? joined(messages.text("word.appendix"), kicker) : kicker;
    return base.kicker() == null ? "" : base.kicker().line(shown);
  }

  static String joined(String parent, String title) {
    return parent.equals(title) || title.isEmpty() ? parent : parent + " · " + title;
  }
}
