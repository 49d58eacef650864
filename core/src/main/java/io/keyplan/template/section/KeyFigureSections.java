package io.keyplan.template.section;

import io.keyplan.document.Callout;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account at a glance. */
public final class KeyFigureSections {

  private static final int FIGURES = 4;
  private static final int FIGURES_OF_ONE_PAGE = 6;
  private static final int SENTENCES = 6;

  private KeyFigureSections() {}

  /** Key figures, the first priorities and how far the first objectives are. */
  public static Optional<Section> overview(Composer c) {
    SectionBuilder section = c.section("overview").headline(atAGlance(c));
    if (c.isForm()) {
      return section.add(facts(c)).build();
    }
    return section
        .add(figures(c, FIGURES))
        .add(PrioritySections.top(c, c.text("section.client-priorities")))
        .add(ObjectiveProgress.bars(c, c.text("section.annual-goals"), ObjectiveProgress.FEW))
        .build();
  }

  private static String atAGlance(Composer c) {
    String figures = OverviewHeadlines.overview(c);
    return figures.isEmpty()
        ? GoalHeadlines.objectives(c, ObjectiveProgress.shown(c, ObjectiveProgress.FEW))
        : figures;
  }

  /** The key figures of a plan on one page. */
  public static Optional<Section> keyFigures(Composer c) {
    return c.section("key-figures")
        .headline(OverviewHeadlines.overview(c))
        .add(c.isForm() ? facts(c) : figures(c, FIGURES_OF_ONE_PAGE))
        .build();
  }

  /**
   * What the plan is to achieve, the key figures, and what the other sections say.
   *
   * @param sections the sections to sum up, in order of weight
   */
  public static Optional<Section> executiveSummary(Composer c, List<Optional<Section>> sections) {
    Subject info = c.root().child("info");
    Subject situation = c.root().child("situation");
    List<Item> sentences = new ArrayList<>();
    for (Optional<Section> section : sections) {
      if (section.isPresent() && section.get().hasHeadline() && sentences.size() < SENTENCES) {
        sentences.add(new Item(Entry.text(section.get().headline()), List.of()));
      }
    }
    SectionBuilder summary =
        c.section("executive-summary")
            .add(new Callout(info.label("purpose"), info.entry("purpose")));
    return (c.isForm()
            ? summary.add(new Prose(situation.label("summary"), situation.entry("summary")))
            : summary.add(figures(c, FIGURES)).add(new Items("", false, sentences)))
        .build();
  }

  private static KeyFigures figures(Composer c, int most) {
    List<KeyFigures.Figure> found = new FigureChoice(c).figures();
    return new KeyFigures(found.subList(0, Math.min(most, found.size())));
  }

  /** A form asks for the fields that most key figures are made of. */
  private static Facts facts(Composer c) {
    Subject account = c.root().child("account");
    List<Fact> facts = new ArrayList<>();
    facts.addAll(
        account.factList(
            "relationship.current",
            "relationship.target",
            "shareOfWallet",
            "potential",
            "contractEnd"));
    facts.addAll(c.root().child("info").factList("nextReview"));
    return new Facts(facts);
  }
}
