package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.headline.SituationHeadlines;
import io.keyplan.value.Tone;
import java.util.List;
import java.util.Optional;

/** Strengths, weaknesses, opportunities and threats, of our relationship or of the client. */
public final class SwotSections {

  private static final int FINDINGS_OF_FORM = 3;

  private SwotSections() {}

  /** One SWOT, or one part for each. */
  public static Optional<Section> swots(Composer c) {
    List<Subject> swots = c.root().child("situation").list("swots", 1);
    SectionBuilder section = c.section("swot");
    if (swots.size() == 1) {
      return fill(c, section, swots.get(0)).build();
    }
    for (int i = 0; i < swots.size(); i++) {
      SectionBuilder part = c.section("swot-" + (i + 1), title(c, swots.get(i)));
      section.part(fill(c, part, swots.get(i)).build());
    }
    return section.build();
  }

  private static SectionBuilder fill(Composer c, SectionBuilder section, Subject swot) {
    return section
        .headline(swot.isForm() ? "" : SituationHeadlines.swot(c, swot))
        .add(swot(c, swot));
  }

  private static Swot swot(Composer c, Subject swot) {
    return new Swot(
        title(c, swot),
        List.of(
            quadrant(c, swot, "strengths", "Strengths", Tone.POSITIVE),
            quadrant(c, swot, "weaknesses", "Weaknesses", Tone.NEGATIVE),
            quadrant(c, swot, "opportunities", "Opportunities", Tone.INFO),
            quadrant(c, swot, "threats", "Threats", Tone.WARNING)));
  }

  private static String title(Composer c, Subject swot) {
    boolean market = !swot.isForm() && SituationHeadlines.isOfMarket(swot);
    return c.text(market ? "word.swotOfCustomerMarket" : "word.swotOfRelationship");
  }

  private static Swot.Quadrant quadrant(
      Composer c, Subject swot, String field, String word, Tone tone) {
    return new Swot.Quadrant(
        c.text("word.swot" + word),
        c.text("word.swot" + word + "Letter"),
        tone,
        swot.path().child(field),
        swot.list(field, FINDINGS_OF_FORM).stream().map(item -> point(c, item)).toList());
  }

  /** In a form there are no actions yet that a finding could name. */
  private static Swot.Point point(Composer c, Subject item) {
    return new Swot.Point(
        item.entry("text"), item.entry("soWhat"), c.isForm() ? Entry.EMPTY : item.entry("action"));
  }
}
