package io.keyplan.testing;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Person;
import io.keyplan.model.choice.ActionPriority;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.WhiteSpaceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A valid plan that is larger and stranger than any real one, for tests of exporters: 400 actions,
 * 150 people in nine levels with a boss who is missing and two who report to each other, texts of
 * 10,000 characters, many scripts, control characters and texts that look like formulas.
 */
public final class ExtremePlan {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final int PEOPLE = 150;

  private static final List<String> NAMES =
      List.of(
          "عبد الرحمن بن محمد الأنصاري",
          "王小明",
          "Ştefan Țîrnăveanu-Șerbănescu",
          "👩‍🔬 Zoë Åström",
          "Maximiliane-Hildegard von und zu Württemberg-Hohenzollern-Sigmaringen",
          "דוד בן־גוריון",
          "अनन्या श्रीवास्तव",
          "O'Brien & Sons <script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "Nguyễn Thị Minh Khai");

  private ExtremePlan() {}

  /** Creates the plan; always the same. */
  public static AccountPlan create() {
    AccountPlan.Builder plan =
        AccountPlan.builder("Société Générale des Établissements 株式会社 & Fils <Groupe> \"Z\" 🏥");
    profile(plan);
    people(plan);
    goals(plan);
    actions(plan);
    money(plan);
    situation(plan);
    plan.confidence("/people/0/sentiment", Confidence.ASSUMED);
    return plan.build();
  }

  /** Gives a text of a length made of real words, with some very long ones. */
  public static String longText(int length) {
    String sentence =
        "The quick assessment of Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten "
            + "https://example.com/a/very/long/address/that/nobody/can/break?query=1234567890 goes on;\n";
    return sentence.repeat(length / sentence.length() + 1).substring(0, length);
  }

  private static void profile(AccountPlan.Builder plan) {
    plan.info(
        info ->
            info.date(TODAY)
                .asOf(TODAY)
                .createdBy("m-1")
                .version("12.3.4-SNAPSHOT+build.20260112")
                .purpose(longText(10_000))
                .confidentiality("Strictly confidential – do not forward \u0007\u0000 this")
                .currency("CHF"));
    plan.account(
        account ->
            account
                .industry("Healthcare \u202Etxt.exe")
                .website("javascript:alert(1)")
                .description(longText(10_000))
                .employees(Integer.MAX_VALUE)
                .annualRevenue(new BigDecimal("123456789012345.67"))
                .site("Tab\there")
                .challenge("@SUM(A1:A9)")
                .relationship(relation -> relation.current(3).target(5).previous(2)));
    for (int i = 1; i <= 40; i++) {
      int number = i;
      plan.member(
          NAMES.get(i % NAMES.size()) + " " + i,
          member ->
              member
                  .id("m-" + number)
                  .jobTitle("-1+1 consultant")
                  .email("a" + number + "@example.com"));
    }
    for (int i = 1; i <= 200; i++) {
      int number = i;
      plan.priority(
          "Priority " + number + " " + NAMES.get(i % NAMES.size()),
          priority -> priority.description(longText(300)).sponsor("p-" + number % PEOPLE));
    }
  }

  private static void people(AccountPlan.Builder plan) {
    for (int i = 0; i < PEOPLE; i++) {
      plan.person(person(i));
    }
  }

  /**
   * A tree of nine levels whose node 20 reports to nobody known and nodes 30 and 31 to each other.
   */
  private static Person person(int i) {
    int level = 0;
    for (int above = i; above > 0; above = boss(above)) {
      level++;
    }
    String boss =
        i == 20 ? "p-gone" : i == 30 ? "p-31" : i == 31 ? "p-30" : i == 0 ? null : "p-" + boss(i);
    Person.Builder person =
        Person.builder()
            .id("p-" + i)
            .jobTitle(i % 9 == 0 ? longText(200) : "Director, level " + level)
            .department("Department " + i % 7)
            .reportsTo(boss)
            .role(BuyingRole.values()[i % BuyingRole.values().length])
            .role("Own word " + i)
            .sentiment(Sentiment.values()[i % Sentiment.values().length])
            .influence(i % 5 + 1)
            .interest(i / 5 % 5 + 1)
            .active(i % 2 == 0)
            .owner("m-" + (i % 40 + 1))
            .email("not an address")
            .lastContact(TODAY.minusDays(i))
            .notes(i == 3 ? longText(10_000) : "+49 note " + i)
            .influences("p-" + (i * 7 + 3) % PEOPLE, InfluenceKind.values()[i % 3]);
    return i % 11 == 10
        ? person.build()
        : person.name(NAMES.get(i % NAMES.size()) + " " + i).build();
  }

  /** A chain of eight, then a wide tree below it. */
  private static int boss(int i) {
    return i < 9 ? i - 1 : (i - 9) / 5;
  }

  private static void goals(AccountPlan.Builder plan) {
    for (int g = 0; g < 20; g++) {
      int goal = g;
      plan.goal(
          "Goal " + g + " " + NAMES.get(g % NAMES.size()),
          builder -> {
            for (int o = 0; o < 5; o++) {
              int id = goal * 5 + o;
              builder.objective(
                  "Objective " + id + " " + longText(o == 4 ? 500 : 20),
                  objective ->
                      objective
                          .id("o-" + id)
                          .unit(MeasureUnit.values()[id % 3])
                          .baseline(id % 4 == 0 ? -50 : 0)
                          .current(id * 10L)
                          .target(id % 10 == 0 ? 0 : 1_000_000_000L)
                          .rag(Rag.values()[id % 3])
                          .due(TODAY.plusDays(id)));
            }
          });
    }
  }

  private static void actions(AccountPlan.Builder plan) {
    for (int i = 0; i < 400; i++) {
      int number = i;
      plan.action(
          i % 50 == 7 ? longText(10_000) : "=HYPERLINK(\"http://evil\") action " + i,
          action ->
              action
                  .id("a-" + number)
                  .description(number % 10 == 0 ? longText(600) : "Description \u0001 " + number)
                  .owner(number % 13 == 0 ? "Nobody in particular" : "m-" + (number % 40 + 1))
                  .externalStakeholder("p-" + number % PEOPLE)
                  .externalStakeholder("p-" + (number + 1) % PEOPLE)
                  .start(TODAY.plusDays(number - 250))
                  .due(number % 17 == 0 ? null : TODAY.plusDays(number - 200))
                  .status(ActionStatus.values()[number % ActionStatus.values().length])
                  .approval(ApprovalStatus.values()[number % ApprovalStatus.values().length])
                  .priority(ActionPriority.values()[number % 4])
                  .progress(number % 101)
                  .notes(number % 20 == 0 ? "line one\nline two\r\nline three" : null)
                  .dependsOn("a-" + (number + 1) % 400)
                  .cost(number * 1000L));
    }
    for (int i = 0; i < 60; i++) {
      int number = i;
      plan.milestone(
          "Milestone " + i, milestone -> milestone.date(TODAY.plusDays(number * 20L - 300)));
    }
  }

  private static void money(AccountPlan.Builder plan) {
    plan.revenue(
        revenue -> {
          for (int s = 0; s < 30; s++) {
            int stream = s;
            revenue.stream(
                "Stream " + s + " " + NAMES.get(s % NAMES.size()),
                builder -> {
                  for (int year = 2010; year <= 2035; year++) {
                    builder.amount(year, (stream - 2) * 1_000_003L * (year - 2005));
                  }
                });
          }
          for (int year = 2010; year <= 2035; year++) {
            long target = year * 1_000_000L;
            revenue.year(year, entry -> entry.target(target).actual(target / 2));
          }
        });
    for (int i = 0; i < 60; i++) {
      int number = i;
      plan.opportunity(
          "Opportunity " + i, play -> play.value(number * 999_999_999L).probability(number % 101));
    }
  }

  private static void situation(AccountPlan.Builder plan) {
    plan.situation(
        situation ->
            situation
                .summary(longText(10_000))
                .swot(
                    swot -> {
                      for (int i = 0; i < 30; i++) {
                        swot.strength("Strength " + i + " " + longText(i * 20))
                            .weakness("Weakness " + i)
                            .threat("\u200F" + NAMES.get(i % NAMES.size()));
                      }
                    })
                .whiteSpace(
                    space -> {
                      for (int u = 0; u < 25; u++) {
                        space.unit("Unit " + u + " " + NAMES.get(u % NAMES.size()));
                      }
                      for (int o = 0; o < 20; o++) {
                        space.offering("Offering " + o);
                      }
                      for (int i = 0; i < 200; i++) {
                        int number = i;
                        int unit = i % 25;
                        space.cell(
                            "Unit " + unit + " " + NAMES.get(unit % NAMES.size()),
                            "Offering " + i % 20,
                            cell ->
                                cell.status(WhiteSpaceStatus.values()[number % 7])
                                    .amount(number * 12_345L));
                      }
                    }));
    for (int i = 0; i < 80; i++) {
      int number = i;
      plan.situation(
          situation ->
              situation.risk(
                  "Risk " + number + " " + longText(number * 5),
                  risk -> risk.probability(number % 5 + 1).impact(number / 5 % 5 + 1)));
    }
  }
}
