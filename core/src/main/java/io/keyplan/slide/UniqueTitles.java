package io.keyplan.slide;

import io.keyplan.i18n.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells slides of the same title apart, so that nobody who navigates by title gets lost. */
final class UniqueTitles {

  private UniqueTitles() {}

  static List<Slide> of(List<Slide> slides, SlideBase base, Messages messages) {
    Set<String> taken = new HashSet<>();
    List<Slide> unique = new ArrayList<>();
    for (Slide slide : slides) {
      String text = slide.title().text();
      String candidate = text;
      for (int i = 2; !taken.add(candidate); i++) {
        String more = i == 2 && !slide.kicker().isEmpty() ? slide.kicker() : String.valueOf(i);
        candidate = messages.text("word.documentTitle", text, more);
      }
      unique.add(
          candidate.equals(text) ? slide : retitled(slide, base.title().headline(candidate)));
    }
    return unique;
  }

  private static Slide retitled(Slide slide, Headline title) {
    return new Slide(
        slide.layout(),
        slide.section(),
        slide.kicker(),
        title,
        slide.subtitle(),
        slide.shapes(),
        slide.notes());
  }
}
