package io.keyplan.template.section;

import io.keyplan.document.Block;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Goal;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.AccountHeadlines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The client: who it is, what it wants, how it decides and what it is to us. */
public final class AccountSections {

  private static final int STEPS_OF_FORM = 5;

  private static final int GOALS_OF_FORM = 3;

  /** Who the client is. */
  private static final List<String> WHO =
      List.of(
          "type",
          "tier",
          "industry",
          "annualRevenue",
          "employees",
          "headquarters",
          "parent",
          "ownership",
          "website");

  private AccountSections() {}

  /** The facts that place the account: who the client is, and what we do together. */
  public static Optional<Section> overview(Composer c) {
    Subject account = c.root().child("account");
    return c.section("account-overview")
        .required()
        .headline(AccountHeadlines.overview(c))
        .add(account.facts(account.withCustom(with("sites"))))
        .add(business(c, account))
        .add(prose(account, "relationship.summary"))
        .build();
  }

  private static String[] with(String... more) {
    return Stream.concat(WHO.stream(), Arrays.stream(more)).toArray(String[]::new);
  }

  private static Facts business(Composer c, Subject account) {
    List<Fact> facts = new ArrayList<>();
    new FigureChoice(c)
        .revenue()
        .ifPresent(figure -> facts.add(new Fact(figure.label(), figure.value())));
    facts.addAll(
        account.factList(
            "relationship.current",
            "relationship.target",
            "relationship.previous",
            "shareOfWallet",
            "potential",
            "customerSince",
            "contractEnd"));
    return new Facts(facts);
  }

  /** The context in which the client works. */
  public static Optional<Section> context(Composer c) {
    Subject account = c.root().child("account");
    return c.section("context")
        .headline(AccountHeadlines.context(c))
        .add(prose(account, "description"))
        .add(
            account.facts(
                account.withCustom(
                    with("customerSince", "contractEnd", "shareOfWallet", "potential", "sites"))))
        .build();
  }

  /** What the client is for and offers, what it needs and how we help, and how it buys. */
  public static Optional<Section> details(Composer c) {
    Subject account = c.root().child("account");
    SectionBuilder section = c.section("details").headline(AccountHeadlines.details(c));
    for (String field :
        List.of(
            "mission",
            "services",
            "valueProposition",
            "challenges",
            "needs",
            "howWeHelp",
            "buyingHabits")) {
      section.add(prose(account, field));
    }
    return section.build();
  }

  /** Where the client stands, what it wants to reach and how we help. */
  public static Optional<Section> clientInformation(Composer c) {
    Subject account = c.root().child("account");
    return c.section("client-information")
        .headline(AccountHeadlines.clientInformation(c))
        .add(
            account.facts(
                account.withCustom(
                    "type",
                    "industry",
                    "headquarters",
                    "website",
                    "employees",
                    "customerSince",
                    "contractEnd")))
        .add(prose(account, "currentState"))
        .add(clientGoals(c))
        .add(prose(account, "howWeHelp"))
        .build();
  }

  /** The goals that the client gains from; where there are none, its priorities. */
  private static Block clientGoals(Composer c) {
    List<Subject> goals = new ArrayList<>(c.root().list("goals", 0));
    goals.removeIf(goal -> !isClients(goal.as(Goal.class).beneficiary()));
    boolean priorities = goals.isEmpty();
    List<Subject> entries = priorities ? c.root().list("priorities", GOALS_OF_FORM) : goals;
    return new Items(
        priorities ? c.text("accountPlan.priorities") : c.text("word.clientGoals"),
        false,
        entries.stream()
            .map(
                entry -> new Item(entry.entry("title"), c.isForm() ? List.of() : entry.described()))
            .toList());
  }

  private static boolean isClients(Beneficiary beneficiary) {
    return beneficiary == Beneficiary.CLIENT || beneficiary == Beneficiary.MUTUAL;
  }

  /** The steps to a decision: who decides on what, when. */
  public static Optional<Section> decisionProcess(Composer c) {
    Subject account = c.root().child("account");
    return c.section("decision-process")
        .headline(AccountHeadlines.decisionProcess(c))
        .add(
            TableBuilder.of(
                    c,
                    "decision-process",
                    account.path().child("decisionProcess"),
                    account.list("decisionProcess", STEPS_OF_FORM))
                .column("step", Display.STRONG)
                .optional("decider")
                .optional("criterion")
                .spare()
                .optional("date")
                .build())
        .build();
  }

  private static Prose prose(Subject account, String field) {
    return new Prose(account.label(field), account.entry(field));
  }
}
