package io.keyplan.template.headline;

import io.keyplan.model.Account;
import io.keyplan.model.AccountRelationship;
import io.keyplan.model.DecisionStep;
import io.keyplan.model.choice.AccountType;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What the data say of the account, in one sentence; nothing in a form. */
public final class AccountHeadlines {

  private AccountHeadlines() {}

  /** A contract that ends soon; else revenue with the state of the relationship. */
  public static String overview(Composer c) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    OptionalInt last = outlook.isOurs() ? outlook.lastActualYear() : OptionalInt.empty();
    Account account = c.plan().account();
    String contract = OverviewHeadlines.contract(c);
    if (!contract.isEmpty()) {
      return contract;
    }
    Map<String, Object> values = new HashMap<>();
    boolean rated = account.relationship().current() != null;
    if (last.isEmpty()) {
      return rated && ties(c, account.relationship(), values).equals("relationshipBelow")
          ? c.headline("relationship.same", below(values))
          : "";
    }
    values.put("revenue", c.compact(outlook.actual(last.getAsInt())));
    values.put("when", outlook.when(last.getAsInt()));
    return rated
        ? c.headline("account-overview." + ties(c, account.relationship(), values), values)
        : "";
  }

  private static Map<String, Object> below(Map<String, Object> values) {
    values.put("goal", "above");
    return values;
  }

  /** Adds the scores to the values and says which case they make. */
  private static String ties(
      Composer c, AccountRelationship relationship, Map<String, Object> values) {
    values.put("current", number(c, relationship.current()));
    if (relationship.target() == null) {
      return "relationship";
    }
    values.put("target", number(c, relationship.target()));
    return relationship.target() > relationship.current() ? "relationshipBelow" : "relationshipOn";
  }

  /** The client's size. */
  public static String context(Composer c) {
    Account account = c.plan().account();
    boolean revenue = account.annualRevenue() != null && account.annualRevenue().signum() > 0;
    if (account.industry() == null || account.employees() == null && !revenue) {
      return "";
    }
    Map<String, Object> values = new HashMap<>();
    values.put("industry", account.industry());
    values.put("employees", account.employees());
    values.put("revenue", revenue ? c.compact(account.annualRevenue()) : "");
    String known = account.employees() == null ? "revenue" : revenue ? "both" : "employees";
    return Headlines.fitting(c.headline("context." + known, values));
  }

  /** What the client needs first, else its first challenge. */
  public static String details(Composer c) {
    Account account = c.plan().account();
    return Headlines.fitting(
        first(account.needs()).map(need -> headline(c, "details.need", "need", need)).orElse(""),
        first(account.challenges())
            .map(one -> headline(c, "details.challenge", "challenge", one))
            .orElse(""));
  }

  private static Optional<String> first(List<String> texts) {
    return texts.stream().findFirst();
  }

  private static String headline(Composer c, String key, String argument, String text) {
    return c.headline(key, Map.of(argument, text));
  }

  /** Since when the client is one, and until when the contract runs. */
  public static String clientInformation(Composer c) {
    Account account = c.plan().account();
    boolean customer = account.type() == null || account.type() == AccountType.CUSTOMER;
    if (!customer || account.customerSince() == null) {
      return "";
    }
    Map<String, Object> values = new HashMap<>();
    values.put("since", c.formats().year(account.customerSince()));
    if (account.contractEnd() == null) {
      return c.headline("client-information.since", values);
    }
    values.put("end", c.formats().longDay(account.contractEnd()));
    return c.headline(
        account.contractEnd().isBefore(c.asOf())
            ? "client-information.ended"
            : "client-information.contract",
        values);
  }

  /** Which step of the decision comes next, while it is near, in order or the only one dated. */
  public static String decisionProcess(Composer c) {
    List<DecisionStep> steps = c.plan().account().decisionProcess();
    List<DecisionStep> dated = steps.stream().filter(step -> step.date() != null).toList();
    Optional<DecisionStep> next =
        dated.stream()
            .filter(step -> !step.date().isBefore(c.asOf()))
            .min(Comparator.comparing(DecisionStep::date));
    if (steps.size() < 2 || next.isEmpty()) {
      return "";
    }
    Map<String, Object> values = new HashMap<>();
    values.put("undated", steps.size() - dated.size());
    values.put("steps", steps.size());
    values.put("next", Headlines.day(c, next.get().date()));
    values.put("days", DaysAhead.days(c, next.get().date()));
    values.put("step", Objects.requireNonNullElse(next.get().step(), ""));
    boolean near = DaysAhead.isNear(c, next.get().date(), DaysAhead.STEP);
    boolean named = next.get().step() != null;
    return Headlines.fitting(
        named && near ? c.headline("decision-process.near", values) : "",
        named ? c.headline("decision-process.named", values) : "",
        c.headline("decision-process.next", values));
  }

  private static String number(Composer c, int score) {
    return c.formats().number(BigDecimal.valueOf(score));
  }
}
