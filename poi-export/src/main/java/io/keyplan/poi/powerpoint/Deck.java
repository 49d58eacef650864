package io.keyplan.poi.powerpoint;

import java.util.List;

/**
 * A document as slides: what stands where on each, before anything is written.
 *
 * @param footer what stands at the left of every footer
 * @param mark confidentiality mark of every footer; empty for none
 * @param date date of every footer
 * @param slides the slides in order
 */
record Deck(String footer, String mark, String date, List<Slide> slides) {

  Deck {
    slides = List.copyOf(slides);
  }
}
