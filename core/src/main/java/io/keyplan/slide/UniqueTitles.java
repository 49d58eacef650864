package io.keyplan.slide;

import io.keyplan.i18n.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells slides of the same title apart, so that nobody who navigates by title gets lost. The shapes
 * below a title are in their places, so that another one must be as high; where the subject of a
 * slide does not fit behind its title, it is the title.
 */
final class UniqueTitles {

  private final SlideBase base;
  private final Messages messages;
  private final Set<String> taken = new HashSet<>();

  private UniqueTitles(SlideBase base, Messages messages) {
    this.base = base;
    this.messages = messages;
  }

  static List<Slide> of(List<Slide> slides, SlideBase base, Messages messages) {
    UniqueTitles titles = new UniqueTitles(base, messages);
    return slides.stream().map(titles::unique).toList();
  }

  private Slide unique(Slide slide) {
    String title = slide.title().text();
    if (taken.add(title)) {
      return slide;
    }
    String subject = slide.kicker();
    String both = messages.text("word.documentTitle", title, subject);
    if (!subject.isEmpty() && isAsHigh(slide, both) && taken.add(both)) {
      return retitled(slide, subject, both);
    } else if (!subject.isEmpty() && isAsHigh(slide, subject) && taken.add(subject)) {
      return retitled(slide, "", subject);
    }
    String numbered;
    int number = 2;
    do {
      String behind = String.valueOf(number++);
      numbered = base.title().cut(title, some -> messages.text("word.documentTitle", some, behind));
    } while (!taken.add(numbered));
    return retitled(slide, subject, numbered);
  }

  private boolean isAsHigh(Slide slide, String title) {
    return base.title().fits(title)
        && headline(slide, title).place().height() == slide.title().place().height();
  }

  private Headline headline(Slide slide, String title) {
    Headline headline = base.title().headline(title);
    return slide.title().isTight() ? headline.tight() : headline;
  }

  private Slide retitled(Slide slide, String kicker, String title) {
    return new Slide(
        slide.layout(),
        slide.section(),
        kicker,
        headline(slide, title),
        slide.subtitle(),
        slide.shapes(),
        slide.notes());
  }
}
