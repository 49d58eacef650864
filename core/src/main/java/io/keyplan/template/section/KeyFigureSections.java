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
import io.keyplan.template.Headlines;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.headline.ActionHeadlines;
import io.keyplan.template.headline.GoalHeadlines;
import io.keyplan.template.headline.ObjectiveProgress;
import io.keyplan.template.headline.OverviewHeadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The account at a glance. */
public final class KeyFigureSections {

  private static final int FIGURES = 4;
  private static final int FIGURES_OF_ONE_PAGE = 6;
  private static final int SENTENCES = 6;
  private static final int VERDICTS = 4;
  private static final int ASKS = 3;
  private static final int STEPS = 3;

  private KeyFigureSections() {}

  /**
   * The answer first: the key figures, where we stand and what we ask; for the client its
   * priorities, where its objectives stand and what we do next together.
   *
   * @param sections the sections to sum up, in order of weight
   */
  public static Optional<Section> overview(Composer c, List<Optional<Section>> sections) {
    SectionBuilder section = c.section("overview");
    if (c.isForm()) {
      return section.add(facts(c)).build();
    }
    return c.isForCustomer() ? joint(c, section) : summary(c, section, sections);
  }

  private static Optional<Section> summary(
      Composer c, SectionBuilder section, List<Optional<Section>> sections) {
    String headline =
        Headlines.fitting(
            OverviewHeadlines.overview(c), withoutFigures(sections), Decisions.first(c, ASKS));
    List<Item> verdicts = verdicts(sections, headline, VERDICTS);
    return section
        .headline(headline)
        .add(figures(c, FIGURES))
        .add(new Items(c.text("word.whereWeStand"), false, verdicts))
        .add(Decisions.summary(c, c.text("word.whatWeAsk"), ASKS))
        .build();
  }

  private static Optional<Section> joint(Composer c, SectionBuilder section) {
    String objectives =
        GoalHeadlines.objectives(c, ObjectiveProgress.shown(c, ObjectiveProgress.FEW));
    List<Subject> steps = first(ActionOrder.open(c, STEPS), STEPS);
    return section
        .headline(objectives.isEmpty() ? ActionHeadlines.open(c, steps) : objectives)
        .add(PrioritySections.top(c, c.text("section.top-priorities")))
        .add(ObjectiveProgress.bars(c, c.text("section.annual-goals"), ObjectiveProgress.FEW))
        .add(ActionSections.nextSteps(c, c.text("section.next-actions"), STEPS))
        .build();
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  /** What sections say, each once and not what is said already. */
  private static List<Item> verdicts(List<Optional<Section>> sections, String said, int most) {
    return headlines(sections)
        .filter(headline -> !headline.equals(said))
        .limit(most)
        .map(headline -> new Item(Entry.text(headline), List.of()))
        .toList();
  }

  /** Numbers are for where they can be worked out from what stands beneath. */
  private static String withoutFigures(List<Optional<Section>> sections) {
    return headlines(sections)
        .filter(headline -> headline.chars().noneMatch(Character::isDigit))
        .findFirst()
        .orElse("");
  }

  private static Stream<String> headlines(List<Optional<Section>> sections) {
    return sections.stream()
        .flatMap(Optional::stream)
        .filter(Section::hasHeadline)
        .map(Section::headline)
        .distinct();
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
    String headline = OverviewHeadlines.overview(c);
    List<Item> sentences = verdicts(sections, headline, SENTENCES);
    SectionBuilder summary =
        c.section("executive-summary")
            .headline(headline)
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
