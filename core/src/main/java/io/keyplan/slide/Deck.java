package io.keyplan.slide;

import io.keyplan.export.Note;
import java.util.List;

/**
 * A document as slides: what stands where on each, before anything is written.
 *
 * @param base what the slides offer
 * @param footer what stands at the left of every footer
 * @param mark confidentiality mark of every footer; empty for none
 * @param date date of every footer; empty for none
 * @param slides the slides in order
 * @param notes what is not shown as it is
 */
public record Deck(
    SlideBase base, String footer, String mark, String date, List<Slide> slides, List<Note> notes) {

  /** Copies the lists. */
  public Deck {
    slides = List.copyOf(slides);
    notes = List.copyOf(notes);
  }
}
