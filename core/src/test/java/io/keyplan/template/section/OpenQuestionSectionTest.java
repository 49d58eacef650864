package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Checklist;
import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.template.Composers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQuestionSectionTest {

  private static final AccountPlan UNSURE =
      Composers.plan(
          plan ->
              plan.account(account -> account.shareOfWallet(28).potential(9_800_000))
                  .person(
                      "Nadia Benali",
                      person ->
                          person
                              .id("p-1")
                              .owner("m-1")
                              .sentiment(Sentiment.NEUTRAL)
                              .relationship(relationship -> relationship.current(3)))
                  .member("Karim Haddad", member -> member.id("m-1"))
                  .revenue(
                      revenue -> revenue.stream("Travaux", stream -> stream.amount(2025, 1_000)))
                  .situation(
                      situation ->
                          situation.whiteSpace(
                              space ->
                                  space.cell(
                                      "Sud",
                                      "Solaire",
                                      cell -> cell.status(WhiteSpaceStatus.UNKNOWN))))
                  .confidence("/account/shareOfWallet", Confidence.ASSUMED)
                  .confidence("/account/potential", Confidence.CONFIRMED)
                  .confidence("/account/contractEnd", Confidence.ASSUMED)
                  .confidence("/people/p-1/relationship/current", Confidence.ASSUMED)
                  .confidence("/people/0/sentiment", Confidence.UNKNOWN)
                  .confidence("/revenue/streams/0/amounts/2025", Confidence.ASSUMED)
                  .confidence("/situation/whiteSpace/cells/0/status", Confidence.UNKNOWN));

  @Test
  void every_unsure_fact_becomes_a_question_that_names_it() {
    assertThat(points(OpenQuestionSection.openQuestions(Composers.french(UNSURE)).orElseThrow()))
        .extracting(point -> ((io.keyplan.document.Datum.Words) point.text().datum()).text())
        .containsExactly(
            "Rechercher : Fin de contrat",
            "Confirmer : Part de portefeuille client – 28 %",
            "Rechercher : Sentiment (Nadia Benali)",
            "Confirmer : Solidité actuelle (Nadia Benali) – 3 / 5",
            "Confirmer : Montants par année (Travaux, 2025) – 1 000 €",
            "Rechercher : Statut (Sud / Solaire)");
  }

  @Test
  void who_looks_after_the_person_finds_out() {
    assertThat(points(OpenQuestionSection.openQuestions(Composers.french(UNSURE)).orElseThrow()))
        .extracting(point -> point.owner().equals(Entry.text("Karim Haddad")))
        .containsExactly(false, false, true, true, false, false);
  }

  @Test
  void the_headline_names_the_question_that_is_late_or_comes_first() {
    assertThat(headline(UNSURE)).isEqualTo("Points à éclaircir");
    assertThat(headline(asking(UNSURE, LocalDate.of(2026, 2, 13))))
        .isEqualTo("Réponse attendue le 13 février\u202F: Qui\u202F?");
    assertThat(headline(asking(asking(Composers.plan(p -> p), null), LocalDate.of(2026, 2, 9))))
        .isEqualTo("En retard depuis le 9 février\u202F: Qui\u202F?");
  }

  private static AccountPlan asking(AccountPlan plan, LocalDate due) {
    return plan.toBuilder()
        .situation(situation -> situation.openQuestion("Qui\u202F?", question -> question.due(due)))
        .build();
  }

  private static String headline(AccountPlan plan) {
    return OpenQuestionSection.openQuestions(Composers.french(plan)).orElseThrow().headline();
  }

  private static List<Checklist.Point> points(Section section) {
    return ((Checklist) section.blocks().get(0)).points();
  }
}
