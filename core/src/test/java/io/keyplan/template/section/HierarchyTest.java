package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.OrgChart;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.template.Composers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  @Test
  void people_follow_their_boss_in_the_order_of_the_plan() {
    assertThat(order("c>a", "d>b", "a", "b>a")).containsExactly("a 0", "c 1 a", "b 1 a", "d 2 b");
  }

  @Test
  void those_who_stand_alone_come_after_those_with_reports() {
    assertThat(order("x", "b>a", "a", "y>nobody")).containsExactly("a 0", "b 1 a", "x 0", "y 0");
  }

  @Test
  void the_first_of_a_circle_is_at_the_top_of_it() {
    assertThat(order("z", "b>c", "c>a", "a>b", "d>c"))
        .containsExactly("b 0", "a 1 b", "c 2 a", "d 3 c", "z 0");
  }

  @Test
  void nobody_is_his_own_boss() {
    assertThat(order("a>a", "b>a")).containsExactly("a 0", "b 1 a");
  }

  @Test
  void a_hierarchy_may_be_deep() {
    List<String> chain = new ArrayList<>(List.of("p0"));
    for (int i = 1; i < 5_000; i++) {
      chain.add("p" + i + ">p" + (i - 1));
    }
    Collections.reverse(chain);

    assertThat(order(chain.toArray(String[]::new))).hasSize(5_000).endsWith("p4999 4999 p4998");
  }

  @Test
  void bosses_stand_before_their_people_and_lines_only_between_people_of_the_chart() {
    AccountPlan plan =
        Composers.plan(
            builder ->
                builder
                    .person(
                        "B", b -> b.id("b").reportsTo("a").influences("a", InfluenceKind.DOTTED))
                    .person(
                        "A", a -> a.id("a").reportsTo("b").influences("c", InfluenceKind.CONFLICT))
                    .person(
                        c ->
                            c.id("c")
                                .influences("c", InfluenceKind.INFLUENCE)
                                .influences("Somebody else", InfluenceKind.INFLUENCE)));

    OrgChart chart =
        (OrgChart) OrgChartSection.hierarchy(Composers.english(plan)).orElseThrow().blocks().get(0);

    Map<String, Integer> places = new HashMap<>();
    for (OrgChart.Node node : chart.nodes()) {
      assertThat(node.reportsTo().isEmpty() || places.containsKey(node.reportsTo())).isTrue();
      places.put(node.id(), places.size());
    }
    assertThat(chart.links())
        .extracting(link -> link.from() + link.kind() + link.to())
        .containsExactly("bDOTTEDa", "aCONFLICTc");
    assertThat(chart.alternative())
        .isEqualTo(
            "Org chart with 3 people. A reports to B. B has a dotted line to A."
                + " A and To be identified are in conflict.");
  }

  @Test
  void a_form_has_one_boss_and_three_below() {
    OrgChart chart =
        (OrgChart) OrgChartSection.hierarchy(Composers.blank()).orElseThrow().blocks().get(0);

    assertThat(chart.nodes())
        .extracting(OrgChart.Node::reportsTo)
        .containsExactly("", "new-1", "new-1", "new-1");
  }

  /** Writes people as id, level and boss; they are given as {@code id>boss}. */
  private static List<String> order(String... people) {
    AccountPlan.Builder plan = AccountPlan.builder("Hélios");
    for (String person : people) {
      String[] names = person.split(">");
      plan.person(names[0], p -> p.id(names[0]).reportsTo(names.length == 1 ? null : names[1]));
    }
    return PeopleOrder.places(Composers.english(plan.build()), 0).stream()
        .map(
            place ->
                (place.person().id() + " " + place.level() + " " + place.boss()).stripTrailing())
        .toList();
  }
}
