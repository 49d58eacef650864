package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Person;
import io.keyplan.model.choice.Channel;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.headline.PeopleHeadlines;
import io.keyplan.template.headline.RelationshipHeadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PeopleHeadlinesTest {

  private static final Consumer<Person.Builder> NOTHING = person -> {};

  private static final BiFunction<Composer, List<Person>, String> ATTITUDES =
      (c, people) -> PeopleHeadlines.attitudes(c, people, true);

  @Test
  void the_attitude_of_the_one_who_decides_comes_first() {
    assertBoth(
        ATTITUDES,
        List.of(decider(Sentiment.NEUTRAL), ally(), ally()),
        "P0 décide et reste neutre : 2 soutiens peuvent l’influencer",
        "P0 decides and is neutral: 2 supporters can influence that");
    assertBoth(
        ATTITUDES,
        List.of(decider(Sentiment.OPPONENT), sentiment(Sentiment.SUPPORTER)),
        "P0 décide et s’oppose à nous ; P1 nous soutient",
        "P0 decides and is against us; P1 supports us");
    assertBoth(
        ATTITUDES,
        List.of(decider(Sentiment.UNKNOWN), NOTHING),
        "P0 décide, avis inconnu",
        "P0 decides, view unknown");
    assertBoth(
        ATTITUDES,
        List.of(decider(Sentiment.CHAMPION), ally(), ally()),
        "P0 décide et nous défend, comme 2 autres personnes",
        "P0 decides and champions us, as do 2 other people");
  }

  @Test
  void without_one_who_decides_supporters_are_counted() {
    assertBoth(
        ATTITUDES,
        List.of(sentiment(Sentiment.CHAMPION), sentiment(Sentiment.SCEPTIC), NOTHING),
        "1 personne sur 3 nous soutient, 1 est réticente",
        "1 of 3 people supports us, 1 is reluctant");
    assertBoth(
        ATTITUDES,
        List.of(sentiment(Sentiment.OPPONENT), sentiment(Sentiment.SCEPTIC)),
        "Aucun soutien parmi 2 personnes, dont 2 réticentes",
        "None of 2 people supports us, 2 are reluctant");
  }

  @Test
  void without_attitudes_only_who_decides_is_asked_for_where_nobody_is_known_to_decide() {
    assertBoth(
        (c, people) -> PeopleHeadlines.attitudes(c, people, false),
        List.of(p -> p.department("A"), NOTHING),
        "Il reste à établir qui décide",
        "Who decides has not been assessed yet");
    assertBoth(
        (c, people) -> PeopleHeadlines.attitudes(c, people, false),
        List.of(p -> p.decisionPower(DecisionPower.RECOMMENDS), NOTHING),
        "",
        "");
  }

  @Test
  void those_with_a_say_are_named() {
    assertBoth(
        PeopleHeadlines::deciding,
        List.of(
            power(DecisionPower.FINAL_DECISION),
            power(DecisionPower.APPROVES_BUDGET),
            power(DecisionPower.RECOMMENDS)),
        "P0 décide, P1 valide le budget, 1 personne recommande",
        "P0 decides, P1 approves the budget, 1 person recommends");
    assertBoth(
        PeopleHeadlines::deciding,
        List.of(
            power(DecisionPower.FINAL_DECISION),
            power(DecisionPower.APPROVES_BUDGET),
            power(DecisionPower.APPROVES_BUDGET)),
        "P0 décide, 2 personnes valident le budget",
        "P0 decides, 2 people approve the budget");
    assertBoth(
        PeopleHeadlines::deciding,
        List.of(power(DecisionPower.FINAL_DECISION), power(DecisionPower.USES)),
        "La décision finale revient à P0",
        "The final decision is up to P0");
    assertBoth(
        PeopleHeadlines::deciding,
        List.of(
            power(DecisionPower.FINAL_DECISION),
            power(DecisionPower.FINAL_DECISION),
            power(DecisionPower.RECOMMENDS)),
        "P0 et 1 autre personne décident",
        "P0 and 1 more decide");
    assertBoth(PeopleHeadlines::deciding, List.of(power(DecisionPower.RECOMMENDS)), "", "");
  }

  @Test
  void a_name_too_long_for_a_headline_leaves_it_out() {
    String name = "Maximiliane ".repeat(8);

    assertBoth(
        PeopleHeadlines::deciding,
        List.of(p -> p.name(name).decisionPower(DecisionPower.FINAL_DECISION)),
        "",
        "");
  }

  @Test
  void the_channel_that_stands_out_is_named() {
    assertBoth(
        PeopleHeadlines::communication,
        List.of(channel(Channel.EMAIL), channel(Channel.EMAIL), channel(Channel.PHONE)),
        "E-mail : le canal préféré de 2 personnes sur 3",
        "E-mail: the preferred channel of 2 of 3 people");
    assertBoth(
        PeopleHeadlines::communication,
        List.of(channel(Channel.EMAIL), channel(Channel.PHONE)),
        "",
        "");
    assertBoth(PeopleHeadlines::communication, List.of(channel(Channel.EMAIL), NOTHING), "", "");
  }

  @Test
  void those_to_manage_closely_are_named_the_reluctant_one_first() {
    Consumer<Person.Builder> close = person -> person.influence(4).interest(5);
    Consumer<Person.Builder> opposed = close.andThen(sentiment(Sentiment.OPPONENT));
    Consumer<Person.Builder> far = person -> person.influence(3).interest(5);

    assertBoth(
        RelationshipHeadlines::influenceInterest,
        List.of(close, opposed, far),
        "À gérer étroitement : P1 et 1 autre personne, dont 1 réticente",
        "To manage closely: P1 and 1 more, 1 of them reluctant");
    assertBoth(
        RelationshipHeadlines::influenceInterest,
        List.of(opposed, opposed),
        "À gérer étroitement : P0 et 1 autre personne, toutes deux réticentes",
        "To manage closely: P0 and 1 more, all reluctant");
    assertBoth(
        RelationshipHeadlines::influenceInterest,
        List.of(close, far),
        "À gérer étroitement : P0",
        "To manage closely: P0");
    assertBoth(RelationshipHeadlines::influenceInterest, List.of(far), "", "");
  }

  @Test
  void relationships_are_compared_with_their_targets() {
    assertBoth(
        RelationshipHeadlines::relationships,
        List.of(ties(4, 4), ties(2, 4), ties(3, 4)),
        "2 relations sur 3 sous le niveau visé, dont P1 (2 → 4)",
        "2 of 3 relationships are below target, such as P1 (2 → 4)");
    assertBoth(
        RelationshipHeadlines::relationships,
        List.of(ties(4, 4), ties(1, 2)),
        "1 relation sur 2 sous le niveau visé : P1 (1 → 2)",
        "1 of 2 relationships is below target: P1 (1 → 2)");
    assertBoth(
        RelationshipHeadlines::relationships,
        List.of(ties(4, 4), ties(5, 4)),
        "Les 2 relations évaluées sont au niveau visé",
        "All 2 rated relationships are on target");
  }

  private static void assertBoth(
      BiFunction<Composer, List<Person>, String> headline,
      List<Consumer<Person.Builder>> people,
      String french,
      String english) {
    AccountPlan plan = plan(people);
    assertThat(headline.apply(Composers.french(plan), plan.people()))
        .isEqualTo(french.replace(" :", "\u202F:").replace(" ;", "\u202F;"));
    assertThat(headline.apply(Composers.english(plan), plan.people())).isEqualTo(english);
  }

  private static AccountPlan plan(List<Consumer<Person.Builder>> people) {
    AccountPlan.Builder plan = AccountPlan.builder("Hélios");
    List<String> ids = new ArrayList<>();
    for (Consumer<Person.Builder> person : people) {
      String id = "P" + ids.size();
      plan.person(id, builder -> person.accept(builder.id(id)));
      ids.add(id);
    }
    return plan.build();
  }

  private static Consumer<Person.Builder> decider(Sentiment sentiment) {
    return power(DecisionPower.FINAL_DECISION).andThen(sentiment(sentiment));
  }

  private static Consumer<Person.Builder> ally() {
    return sentiment(Sentiment.SUPPORTER)
        .andThen(person -> person.influences("P0", InfluenceKind.INFLUENCE));
  }

  private static Consumer<Person.Builder> sentiment(Sentiment sentiment) {
    return person -> person.sentiment(sentiment);
  }

  private static Consumer<Person.Builder> power(DecisionPower power) {
    return person -> person.decisionPower(power);
  }

  private static Consumer<Person.Builder> channel(Channel channel) {
    return person -> person.communication(communication -> communication.channel(channel));
  }

  private static Consumer<Person.Builder> ties(int current, int target) {
    return person -> person.relationship(ties -> ties.current(current).target(target));
  }
}
