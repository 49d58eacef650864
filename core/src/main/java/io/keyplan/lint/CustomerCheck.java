package io.keyplan.lint;

import io.keyplan.audience.CustomerCopy;
import io.keyplan.audience.Withheld;
import io.keyplan.audience.Withheld.Reason;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanWalk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a customer's copy of a plan would show, what it withholds and why, and what could be shared:
 * so that nothing is shared by accident, and nobody wonders why a copy is thin.
 *
 * @param shown what the copy shows, a line for each list and how many of its entries
 * @param unshared what is withheld only since nobody said that it is shared, and pointers that
 *     share nothing
 * @param withheld what else is withheld, with the reason
 */
public record CustomerCheck(List<String> shown, List<String> unshared, List<String> withheld) {

  /** Above so many pointers it is not looked which of them share nothing. */
  private static final int MOST_POINTERS = 100;

  /** Copies the lists. */
  public CustomerCheck {
    shown = List.copyOf(shown);
    unshared = List.copyOf(unshared);
    withheld = List.copyOf(withheld);
  }

  /** Checks a plan, and says what is found in the language of some texts. */
  public static CustomerCheck of(AccountPlan plan, Messages texts) {
    Messages messages = texts.with(plan.customFields().texts());
    CustomerCopy copy = CustomerCopy.of(plan);
    return new CustomerCheck(
        shown(plan, copy, messages),
        unshared(plan, copy, messages),
        withheld(plan, copy, messages));
  }

  private static List<String> shown(AccountPlan plan, CustomerCopy copy, Messages messages) {
    Map<String, Integer> all = entries(plan);
    Map<String, Integer> left = entries(copy.plan());
    List<String> lines = new ArrayList<>();
    all.forEach(
        (list, count) ->
            lines.add(
                messages.format(
                    "sharing.shown",
                    Map.of(
                        "list",
                        messages.text(list),
                        "shown",
                        left.getOrDefault(list, 0),
                        "all",
                        count))));
    return lines;
  }

  /** Counts the entries of the lists that customers can see, by the key of the list. */
  private static Map<String, Integer> entries(AccountPlan plan) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          boolean counted = field.forCustomer() && field.list() && field.type().isRecord();
          if (counted && value instanceof List<?> list && !list.isEmpty()) {
            counts.merge(field.key(), list.size(), Integer::sum);
          }
        });
    counts.keySet().removeIf(key -> key.endsWith("Stakeholders") || key.endsWith("participants"));
    return counts;
  }

  private static List<String> unshared(AccountPlan plan, CustomerCopy copy, Messages messages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Withheld withheld : copy.withheld()) {
      if (withheld.reason() == Reason.NOT_SHARED) {
        counts.merge(withheld.field().name(), 1, Integer::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (list, count) ->
            lines.add(messages.format("sharing.unshared." + list, Map.of("count", count))));
    for (String pointer : idle(plan, copy)) {
      lines.add(messages.format("sharing.idle", Map.of("pointer", pointer)));
    }
    return lines;
  }

  private static List<String> idle(AccountPlan plan, CustomerCopy copy) {
    if (plan.shared().size() > MOST_POINTERS) {
      return List.of();
    }
    return plan.shared().stream()
        .filter(pointer -> CustomerCopy.of(without(plan, pointer)).plan().equals(copy.plan()))
        .toList();
  }

  private static AccountPlan without(AccountPlan plan, String pointer) {
    List<String> others = plan.shared().stream().filter(it -> !it.equals(pointer)).toList();
    return plan.withShared(others);
  }

  private static List<String> withheld(AccountPlan plan, CustomerCopy copy, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (Reason reason : List.of(Reason.CONFIDENTIAL, Reason.NAMES_WITHHELD, Reason.NOTHING_LEFT)) {
      copy.withheld().stream()
          .filter(it -> it.reason() == reason)
          .forEach(
              it ->
                  lines.add(
                      messages.format(
                          "sharing." + reason.name(), Map.of("place", it.path().text()))));
    }
    String internal =
        copy.withheld().stream()
            .filter(it -> it.reason() == Reason.INTERNAL)
            .collect(
                Collectors.groupingBy(
                    it -> it.field().key(), LinkedHashMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(it -> it.getKey() + (it.getValue() == 1 ? "" : " (" + it.getValue() + ")"))
            .collect(Collectors.joining(", "));
    if (!internal.isEmpty()) {
      lines.add(messages.format("sharing.INTERNAL", Map.of("fields", internal)));
    }
    LocalDate day = plan.info().asOf();
    LocalDate date = plan.info().date();
    if (day != null && !Objects.equals(day, date) && copy.plan().info().asOf() == null) {
      String held = date == null ? "" : Formats.of(messages).longDay(date);
      lines.add(messages.format("sharing.day", Map.of("day", held)));
    }
    return lines;
  }
}
