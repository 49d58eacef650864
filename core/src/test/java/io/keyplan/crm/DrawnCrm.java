package io.keyplan.crm;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.TeamMember;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A CRM with fictitious accounts, and what the plan of each must say, line by line. */
final class DrawnCrm {

  private static final String[] NAMES = {
    "Müller, Söhne", "Dupont \"Fils\"", "Łódź Metal", "O'Neil"
  };
  static final String[] STATUS = {"NOT_STARTED", "IN_PROGRESS", "COMPLETED", "BLOCKED"};
  static final String[] PRIORITY = {"LOW", "MEDIUM", "HIGH"};

  record Owner(int number, String name, String email) {}

  record Company(int number, String name, int employees, BigDecimal revenue, Owner owner) {}

  record Contact(
      int number, Company company, String first, String last, Owner owner, boolean decides) {
    String name() {
      return first + " " + last;
    }
  }

  record Deal(
      int number,
      Company company,
      BigDecimal amount,
      int percent,
      LocalDate close,
      boolean isNew) {}

  record Task(
      int number,
      Company company,
      String html,
      String text,
      LocalDate due,
      int status,
      int priority,
      Owner owner) {}

  final Random random;
  final List<Owner> owners = new ArrayList<>();
  final List<Company> companies = new ArrayList<>();
  final List<Contact> contacts = new ArrayList<>();
  final List<Deal> deals = new ArrayList<>();
  final List<Task> tasks = new ArrayList<>();

  DrawnCrm(int count, long seed) {
    random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      owners.add(new Owner(i, "Owner No " + i, "o" + i + "@us.example"));
    }
    for (int i = 0; i < count; i++) {
      String name = NAMES[random.nextInt(NAMES.length)] + " " + i;
      companies.add(new Company(i, name, 10 + random.nextInt(9000), cents(1_000_000_000), owner()));
    }
    for (int i = 0; i < count * 3; i++) {
      contacts.add(new Contact(i, company(), "Eva", "Noir-" + i, owner(), random.nextBoolean()));
      deals.add(
          new Deal(
              i, company(), cents(5_000_000), 1 + random.nextInt(99), day(), random.nextBoolean()));
      tasks.add(task(i));
    }
  }

  private Task task(int number) {
    boolean formatted = random.nextBoolean();
    String html =
        formatted
            ? "<p>Ask &amp; note</p><ul><li>price " + number + "</li><li>day</li></ul>"
            : "Ask,\nthen \"note\"";
    String text = formatted ? "Ask & note\n\n- price " + number + "\n- day" : html;
    return new Task(
        number, company(), html, text, day(), random.nextInt(4), random.nextInt(3), owner());
  }

  private Owner owner() {
    return owners.get(random.nextInt(owners.size()));
  }

  private Company company() {
    return companies.get(random.nextInt(companies.size()));
  }

  private BigDecimal cents(int most) {
    return BigDecimal.valueOf(random.nextInt(most), 2);
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
  }

  /** Says what the plan of a company must hold. */
  List<String> expected(Company company, boolean roles, boolean kinds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            "|",
            company.name,
            String.valueOf(company.employees),
            plain(company.revenue),
            company.owner.name));
    contacts.stream()
        .filter(contact -> contact.company == company)
        .forEach(
            contact ->
                lines.add(
                    String.join(
                        "|",
                        contact.name(),
                        "c" + contact.number + "@x.example",
                        roles && contact.decides ? "[DECISION_MAKER]" : "[]",
                        contact.owner.name)));
    deals.stream()
        .filter(deal -> deal.company == company)
        .forEach(
            deal ->
                lines.add(
                    String.join(
                        "|",
                        "Deal " + deal.number,
                        plain(deal.amount),
                        String.valueOf(deal.percent),
                        deal.close.toString(),
                        kinds ? deal.isNew ? "NEW_BUSINESS" : "UP_SELL" : "null")));
    tasks.stream()
        .filter(task -> task.company == company)
        .forEach(
            task ->
                lines.add(
                    String.join(
                        "|",
                        "Step " + task.number,
                        task.text,
                        task.due.toString(),
                        STATUS[task.status],
                        PRIORITY[task.priority],
                        task.owner.name)));
    return lines;
  }

  /** Says what a plan holds, in the same words. */
  static List<String> described(AccountPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            "|",
            plan.account().name(),
            String.valueOf(plan.account().employees()),
            plain(plan.account().annualRevenue()),
            member(plan, plan.info().createdBy())));
    for (Person person : plan.people()) {
      lines.add(
          String.join(
              "|",
              person.name(),
              person.email(),
              String.valueOf(person.roles().stream().map(role -> role.text()).toList()),
              member(plan, person.owner())));
    }
    for (Opportunity deal : plan.opportunities()) {
      lines.add(
          String.join(
              "|",
              deal.name(),
              plain(deal.value()),
              plain(deal.probability()),
              String.valueOf(deal.closeDate()),
              String.valueOf(deal.kind())));
    }
    for (Action action : plan.actions()) {
      lines.add(
          String.join(
              "|",
              action.step(),
              action.description(),
              String.valueOf(action.due()),
              String.valueOf(action.status()),
              String.valueOf(action.priority()),
              member(plan, action.owner())));
    }
    return lines;
  }

  private static String member(AccountPlan plan, @Nullable Ref ref) {
    return plan.team().stream()
        .filter(member -> ref != null && ref.text().equals(member.id()))
        .map(TeamMember::name)
        .findFirst()
        .orElse("nobody for " + ref);
  }

  static String plain(@Nullable BigDecimal value) {
    return value == null ? "none" : value.stripTrailingZeros().toPlainString();
  }

  /** Says, once in so many times, that something is wrong now. */
  boolean now(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
