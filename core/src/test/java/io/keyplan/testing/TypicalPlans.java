package io.keyplan.testing;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.AccountType;
import io.keyplan.sample.SampleClient;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plans as they come, from nearly nothing to as much as a large account has: what every document
 * has to tell well. Each exists in every language of the texts, and always is the same.
 */
public final class TypicalPlans {

  private static final int RANDOM = 3;

  private TypicalPlans() {}

  /** Gives all of them by name, and a few random ones. */
  public static SortedMap<String, AccountPlan> all(Locale locale) {
    SortedMap<String, AccountPlan> plans = new TreeMap<>();
    plans.put("sample", SampleClient.of(locale).plan());
    plans.put("sparse", SparsePlan.of(locale));
    plans.put("middle", MiddlePlan.of(locale));
    plans.put("dense", DensePlan.of(locale));
    plans.put("actions and team", actionsAndTeam(locale));
    plans.put("crm", crm(locale));
    plans.put("minimal", AccountPlan.builder("Hélios").build());
    for (long seed = 1; seed <= RANDOM; seed++) {
      plans.put("random " + seed, RandomPlans.of(seed));
    }
    return plans;
  }

  /** Gives a plan that says who does what and nothing else. */
  public static AccountPlan actionsAndTeam(Locale locale) {
    Wording wording = new Wording(locale);
    return AccountPlan.builder("Orsel Logistics")
        .info(info -> info.date(LocalDate.of(2026, 3, 2)).createdBy("t1"))
        .member("Hugo Perrin", member -> member.id("t1"))
        .member("Lea Novak", member -> member.id("t2"))
        .action(
            wording.of("Recenser les entrepôts", "List the warehouses"),
            action -> action.owner("t1").due(LocalDate.of(2026, 3, 20)))
        .action(
            wording.of("Rencontrer le directeur logistique", "Meet the logistics director"),
            action -> action.owner("t2").due(LocalDate.of(2026, 4, 3)))
        .action(wording.of("Préparer un devis", "Prepare a quote"), action -> action.owner("t2"))
        .build();
  }

  /** Gives a plan that holds what a CRM knows: the account, contacts and opportunities. */
  public static AccountPlan crm(Locale locale) {
    Wording wording = new Wording(locale);
    return AccountPlan.builder("Kaltwasser AG")
        .info(
            info ->
                info.asOf(LocalDate.of(2026, 5, 18))
                    .createdBy("005Ws00000Ab1C2IAJ")
                    .currency("CHF"))
        .account(
            account ->
                account
                    .type(AccountType.CUSTOMER)
                    .industry(wording.of("Agroalimentaire", "Food industry"))
                    .employees(2_300)
                    .annualRevenue(410_000_000))
        .person(
            "Ursina Caflisch",
            person -> person.id("003Ws00000Qr5T6IAM").jobTitle(wording.of("Achats", "Purchasing")))
        .person(
            "Beat Zumstein",
            person ->
                person.id("003Ws00000Qr5T7IAM").jobTitle(wording.of("Technique", "Engineering")))
        .opportunity(
            wording.of("Ligne de remplissage", "Filling line"),
            one -> one.value(920_000).probability(60).closeDate(LocalDate.of(2026, 9, 30)))
        .opportunity(
            wording.of("Contrat de service", "Service contract"),
            one -> one.value(84_500).probability(20).closeDate(LocalDate.of(2026, 4, 30)))
        .opportunity(wording.of("Pièces détachées", "Spare parts"), one -> one.value(12_000))
        .build();
  }

  /** Texts in the language of a plan. */
  record Wording(boolean french) {

    Wording(Locale locale) {
      this(Messages.of(locale).locale().getLanguage().equals("fr"));
    }

    String of(String inFrench, String inEnglish) {
      return french ? inFrench : inEnglish;
    }
  }
}
