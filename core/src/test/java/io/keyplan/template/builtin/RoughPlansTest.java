package io.keyplan.template.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Grid;
import io.keyplan.document.Missing;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.testing.ExtremePlan;
import io.keyplan.testing.RandomPlans;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template composes every plan, however little or odd it holds. */
class RoughPlansTest {

  private static final int RANDOM = 12;

  private static final SortedMap<String, AccountPlan> PLANS = plans();

  private static SortedMap<String, AccountPlan> plans() {
    SortedMap<String, AccountPlan> plans = new TreeMap<>();
    plans.put("minimal", AccountPlan.builder("Hélios").build());
    plans.put("confidential", AccountPlan.builder("Hélios").confidential("/account/name").build());
    plans.put("extreme", ExtremePlan.create());
    plans.put("empty entries", emptyEntries());
    plans.put("broken references", brokenReferences());
    for (long seed = 1; seed <= RANDOM; seed++) {
      plans.put("random " + seed, RandomPlans.of(seed));
    }
    return plans;
  }

  static Stream<Arguments> documents() {
    return Templates.builtIn().all().stream()
        .flatMap(
            template ->
                PLANS.keySet().stream()
                    .flatMap(
                        plan ->
                            Stream.of(Audience.values())
                                .map(audience -> Arguments.of(template.id(), plan, audience))));
  }

  @ParameterizedTest(name = "{0} of a plan: {1}, {2}")
  @MethodSource("documents")
  void no_section_is_empty_or_named_twice(String template, String plan, Audience audience) {
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(
                new Composer(
                    audience.apply(PLANS.get(plan)),
                    Variant.FILLED,
                    Locale.FRENCH,
                    Composers.TODAY,
                    Pictures.NONE));

    assertThat(Composers.all(document))
        .allSatisfy(section -> assertThat(hasContent(section)).isTrue());
    assertThat(Composers.all(document).map(Section::id)).doesNotHaveDuplicates();
    assertThat(Composers.all(document).skip(1).map(Section::headline))
        .allSatisfy(headline -> assertThat(headline).isNotBlank());
    assertThat(blocks(document)).allSatisfy(RoughPlansTest::isConsistent);
    assertThat(Composers.all(document)).allSatisfy(RoughPlansTest::companionsFollowDrawings);
  }

  private static boolean hasContent(Section section) {
    return !section.blocks().isEmpty() || !section.sections().isEmpty();
  }

  private static Stream<Block> blocks(Document document) {
    return Composers.all(document).flatMap(section -> section.blocks().stream());
  }

  private static void isConsistent(Block block) {
    if (block instanceof Table table) {
      assertThat(table.columns()).isNotEmpty();
      assertThat(table.columns().stream().map(Table.Column::key)).doesNotHaveDuplicates();
      assertThat(table.rows())
          .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
    } else if (block instanceof OrgChart chart) {
      List<String> ids = chart.nodes().stream().map(OrgChart.Node::id).toList();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(chart.nodes())
          .allSatisfy(
              node ->
                  assertThat(
                          node.reportsTo().isEmpty()
                              || ids.indexOf(node.reportsTo()) < ids.indexOf(node.id()))
                      .isTrue());
      assertThat(chart.links())
          .allSatisfy(link -> assertThat(ids).contains(link.from(), link.to()));
    } else if (block instanceof Missing missing) {
      assertThat(missing.text()).isEqualTo("À compléter");
    }
  }

  private static void companionsFollowDrawings(Section section) {
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table && table.companion()) {
        assertThat(blocks.get(i - 1)).isInstanceOfAny(OrgChart.class, Grid.class);
      }
    }
  }

  private static AccountPlan emptyEntries() {
    return AccountPlan.builder("Hélios")
        .account(account -> account.decisionStep("", step -> {}))
        .person(person -> {})
        .person(person -> person.influence(5))
        .member("Ann")
        .situation(
            situation ->
                situation
                    .swot(swot -> {})
                    .swot(swot -> swot.strength("S"))
                    .competitor("C")
                    .risk("R")
                    .openQuestion("Q")
                    .whiteSpace(space -> space.unit("U").offering("O").cell("", "", cell -> {})))
        .goal("G")
        .solution("S")
        .strategy("S")
        .opportunity("O")
        .action("A")
        .milestone("M")
        .resources(resources -> resources.staff("", staff -> {}).budget(budget -> {}))
        .performance(
            performance ->
                performance.kpi("K", kpi -> {}).review(review -> {}).change(change -> {}))
        .revenue(
            revenue ->
                revenue.stream("S", stream -> {})
                    .year(2025, year -> {})
                    .year(2026, year -> year.target(0)))
        .build();
  }

  private static AccountPlan brokenReferences() {
    return AccountPlan.builder("Hélios")
        .info(info -> info.createdBy("nobody"))
        .account(account -> account.decisionStep("Step", step -> step.decider("nobody")))
        .person(
            "A",
            a ->
                a.id("a")
                    .reportsTo("b")
                    .owner("nobody")
                    .influences("nobody", InfluenceKind.CONFLICT)
                    .influences("a", InfluenceKind.INFLUENCE))
        .person("B", b -> b.id("b").reportsTo("a"))
        .person("C", c -> c.id("c").reportsTo("c"))
        .priority("P", priority -> priority.sponsor("nobody"))
        .initiative("I", initiative -> initiative.priority("nothing").sponsor("nobody"))
        .solution("S", solution -> solution.goal("nothing").amount(-5))
        .strategy("S", strategy -> strategy.objective("nothing"))
        .opportunity("O", opportunity -> opportunity.value(-1_000).probability(50))
        .action("A", action -> action.owner("nobody").objective("nothing").dependsOn("nothing"))
        .situation(
            situation ->
                situation.whiteSpace(
                    space ->
                        space.cell(
                            "U", "O", cell -> cell.status(WhiteSpaceStatus.POTENTIAL).amount(-3))))
        .revenue(
            revenue ->
                revenue.stream("S", stream -> stream.amount(2024, 0).amount(2025, -10))
                    .year(2024, year -> year.actual(0)))
        .build();
  }
}
