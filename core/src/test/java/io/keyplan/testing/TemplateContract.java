package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.audience.Audience;
import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.fill.UnfillableTemplateException;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Person;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.CustomType;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.read.ShownValue;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.sample.SampleClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every format whose documents can be filled. */
public abstract class TemplateContract {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme {{account.tier}} & <Sons>")
          .id("p-1")
          .account(
              account ->
                  account
                      .tier("Gold")
                      .industry("=cmd|'/c calc'!A1")
                      .annualRevenue(5_600_000)
                      .description("One\nTwo"))
          .action("Visit", a -> a.id("a-7").due(LocalDate.of(2026, 5, 4)))
          .build();

  /** For those who extend it. */
  protected TemplateContract() {}

  /** Makes a document of the format in which each of some addresses stands once. */
  protected abstract byte[] document(List<String> addresses) throws IOException;

  /** Gives the reader of the format, whose id is also the extension of its files. */
  protected abstract PlanReader reader();

  /** Says whether numbers and days stay what they are, in formats that show them as they like. */
  protected boolean isTyped() {
    return false;
  }

  /** Makes a document with a tag in two pieces; an empty one where tags cannot be divided. */
  protected byte[] divided(String begin, String end) throws IOException {
    return new byte[0];
  }

  /** Makes a document with a table of a heading and a row; an empty one where nothing repeats. */
  protected byte[] table(String heading, String cell) throws IOException {
    return new byte[0];
  }

  private FillTemplate open(String... addresses) throws IOException {
    return open(document(List.of(addresses)));
  }

  private FillTemplate open(byte[] document) {
    return FillTemplate.open("own." + reader().format().id(), document, DocumentLimits.STANDARD)
        .with(FillOptions.standard().withAsOf(LocalDate.of(2026, 3, 1)));
  }

  private static byte[] fill(FillTemplate template) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      template.fill(PLAN, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String shown(byte[] file, String address) {
    return read(file).values().stream()
        .filter(value -> value.path().text().equals(address))
        .map(ShownValue::shown)
        .map(shown -> shown.plainText().strip())
        .findFirst()
        .orElse("nothing");
  }

  private DocumentContent read(byte[] file) {
    return reader().read(file, DocumentLimits.STANDARD);
  }

  @Test
  void values_are_texts_whatever_is_in_them() throws IOException {
    byte[] filled = fill(open("account.name", "account.industry", "account.description"));

    assertThat(shown(filled, "account.name")).isEqualTo(PLAN.account().name());
    assertThat(shown(filled, "account.industry")).isEqualTo(PLAN.account().industry());
    assertThat(shown(filled, "account.description").lines()).containsExactly("One", "Two");
  }

  @Test
  void entries_are_found_by_id_and_by_place_and_are_called_by_their_ids() throws IOException {
    byte[] filled = fill(open("actions[#1].step", "actions[a-7].due"));

    assertThat(shown(filled, "actions[a-7].step")).isEqualTo("Visit");
    assertThat(shown(filled, "actions[a-7].due"))
        .isEqualTo(isTyped() ? "2026-05-04" : "May 4, 2026");
  }

  @Test
  void fields_of_a_company_s_own_are_fields_like_any_other() throws IOException {
    CustomField region =
        CustomField.builder(Account.class, "region", CustomType.CHOICE)
            .value("NORTH")
            .valueLabel("NORTH", "en", "North")
            .build();
    AccountPlan plan =
        PLAN.toBuilder()
            .customFields(CustomFields.of(List.of(region)))
            .account(account -> account.custom("region", "NORTH"))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    open("account.name", "account.custom.region").fill(plan, out);

    assertThat(shown(out.toByteArray(), "account.custom.region")).isEqualTo("North");
    assertThat(PlanImport.standard().merge(read(out.toByteArray()), plan).changes()).isEmpty();
  }

  @Test
  void numbers_and_days_are_those_of_the_language() throws IOException {
    FillTemplate template = open("account.annualRevenue", "actions[a-7].due");

    byte[] filled = fill(template.with(FillOptions.standard().withLocale(Locale.UK)));

    assertThat(shown(filled, "account.annualRevenue"))
        .isEqualTo(isTyped() ? "5600000" : "€5,600,000");
    assertThat(shown(filled, "actions[a-7].due"))
        .isEqualTo(isTyped() ? "2026-05-04" : "4 May 2026");
  }

  @Test
  void a_filled_document_reads_back_to_no_change() throws IOException {
    byte[] filled =
        fill(
            open(
                "account.name",
                "account.tier",
                "account.annualRevenue",
                "account.headquarters",
                "account.description",
                "actions[a-7].due"));

    ImportResult result = PlanImport.standard().merge(read(filled), PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void every_kind_of_field_is_shown_and_reads_back_to_no_change() throws IOException {
    AccountPlan plan = SampleClient.of(Locale.UK).plan();
    List<String> addresses = new ArrayList<>();
    Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
    collect(AccountPlan.class, "", 0, addresses, kinds);
    FillTemplate template = open(addresses.toArray(String[]::new));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(template.check()).isEmpty();
    template.fill(plan, out);

    ImportResult result = PlanImport.standard().merge(read(out.toByteArray()), plan);
    assertThat(kinds).hasSizeGreaterThan(15);
    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  /** Collects the addresses of fields of the plan, of lists those of the first entries. */
  private static void collect(
      Class<? extends Record> type,
      String before,
      int depth,
      List<String> into,
      Set<FieldKind> kinds) {
    for (PlanField field : PlanFields.of(type)) {
      String address = before + field.name();
      if (field.kind() == FieldKind.RECORD && depth < 3) {
        String entry = field.list() ? "[#1]." : ".";
        collect(field.recordType(), address + entry, depth + 1, into, kinds);
      } else if (field.kind() == FieldKind.AMOUNTS_BY_YEAR) {
        into.add(address + "[2026]");
      } else if (!Set.of(FieldKind.RECORD, FieldKind.IMAGE, FieldKind.CUSTOM)
          .contains(field.kind())) {
        into.add(address);
        kinds.add(field.kind());
      }
    }
  }

  @Test
  void a_document_of_another_client_is_refused() throws IOException {
    byte[] filled = fill(open("account.name"));
    AccountPlan other = AccountPlan.builder("Bolt").id("p-2").build();

    assertThatThrownBy(() -> PlanImport.standard().merge(read(filled), other))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void the_client_gets_nothing_that_is_ours() throws IOException {
    FillTemplate template = open("account.name", "account.tier");

    byte[] filled = fill(template.with(FillOptions.standard().withAudience(Audience.CUSTOMER)));

    assertThat(shown(filled, "account.tier")).isIn("", "nothing");
  }

  @Test
  void a_document_with_mistakes_is_not_filled_and_names_the_nearest() throws IOException {
    FillTemplate template = open("acount.name", "actions[a-7].dueDate");

    assertThat(template.check())
        .hasSize(2)
        .anyMatch(problem -> problem.message().contains("did you mean account.name?"))
        .anyMatch(problem -> problem.message().contains("did you mean actions[a-7].due?"))
        .allMatch(problem -> !problem.place().isBlank());
    assertThatThrownBy(() -> fill(template)).isInstanceOf(UnfillableTemplateException.class);
  }

  @Test
  void the_same_plan_gives_the_same_bytes_on_any_thread() throws IOException {
    FillTemplate template = open("account.name", "actions[a-7].due");

    List<byte[]> files = IntStream.range(0, 4).parallel().mapToObj(i -> fill(template)).toList();

    assertThat(files).allMatch(file -> Arrays.equals(file, files.get(0)));
  }

  @Test
  void a_tag_is_found_wherever_the_author_s_program_divided_it() throws IOException {
    String tag = "{{account.name}}";
    for (int cut = 1; cut < tag.length(); cut += 1) {
      byte[] document = divided(tag.substring(0, cut), tag.substring(cut));
      if (document.length > 0) {
        assertThat(shown(fill(open(document)), "account.name")).isEqualTo(PLAN.account().name());
      }
    }
  }

  @Test
  void lists_of_none_one_and_five_hundred_fit_and_read_back() throws IOException {
    byte[] document = table("Step", "{{actions[].step}}");
    for (int count : document.length == 0 ? new int[0] : new int[] {0, 1, 500}) {
      AccountPlan.Builder plan = AccountPlan.builder("Acme").id("p-3");
      IntStream.range(0, count).forEach(i -> plan.action("Step " + i, a -> a.id("a-" + i)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      open(document).fill(plan.build(), out);

      ImportResult result = PlanImport.standard().merge(read(out.toByteArray()), plan.build());
      assertThat(result.changes()).as("%d entries", count).isEmpty();
      assertThat(result.problems()).as("%d entries", count).isEmpty();
      long rows =
          read(out.toByteArray()).tables().stream().mapToLong(each -> each.rows().size()).sum();
      assertThat(rows).isEqualTo(count);
    }
  }

  @Test
  void a_section_of_ours_is_shown_and_reads_back_to_no_change() throws IOException {
    assumeThat(divided("{{", "}}")).as("the format has tags").isNotEmpty();
    FillTemplate template = open("section action-plan");

    byte[] filled = fill(template);

    ImportResult result = PlanImport.standard().merge(read(filled), PLAN);
    assertThat(read(filled).tables().stream().mapToInt(each -> each.rows().size()).sum())
        .isEqualTo(1);
    assertThat(result.changes()).isEmpty();
    assertThat(result.problems()).isEmpty();
    assertThat(fill(template)).isEqualTo(filled);
  }

  /** Mistakes in addresses, each with what would be right or how to write it. */
  private static final String[][] WRONG_ADDRESSES = {
    {"acount.name", "did you mean account.name?"},
    {"account.nmae", "did you mean account.name?"},
    {"account.annualRevenu", "did you mean account.annualRevenue?"},
    {"account.indutsry", "did you mean account.industry?"},
    {"actions[a-7].dueDate", "did you mean actions[a-7].due?"},
    {"actions[#1].stpe", "did you mean actions[#1].step?"},
    {"people[#1].jobtitel", "did you mean people[#1].jobTitle?"},
    {"info.dat", "did you mean info.date?"},
    {"goals[#1].objectives[#1].titel", "did you mean goals[#1].objectives[#1].title?"},
    {"goals[#1].objectves[#1].title", "did you mean goals[#1].objectives[#1].title?"},
    {"situation.risk", "did you mean situation.risks?"},
    {"situation.competitors[#1].nam", "did you mean situation.competitors[#1].name?"},
    {"opportunities[#1].valeu", "did you mean opportunities[#1].value?"},
    {"account.headquarters.city", "account.headquarters has no fields"},
    {"account.name[#1]", "write it without brackets"},
    {"revenue.streams[#1].amounts", "as in revenue.streams[#1].amounts[2026]"},
    {"actions.step", "write actions[].step for all entries"},
    {"account.relationship.curent", "did you mean account.relationship.current?"},
    {"people[p-1].emial", "did you mean people[p-1].email?"},
    {"milestones[#1].tilte", "did you mean milestones[#1].title?"},
    {"team[#1].nane", "did you mean team[#1].name?"},
  };

  /** Mistakes in what stands around addresses, where there are tags. */
  private static final String[][] WRONG_TAGS = {
    {"end", "nothing begins that ends here"},
    {"account,name", "did you mean account.name?"},
    {"account/industry", "did you mean account.industry?"},
    {"", "write one such as account.name"},
    {"step", "did you mean account.decisionProcess[].step or actions[].step?"},
    {"actions", "write one of them, such as actions[].step"},
    {"goals[]", "write one of them, such as goals[].title"},
    {"account..name", "write one such as account.name"},
    {"[a-7].step", "nothing stands before a ["},
    {"account.custom", "such as account.custom.region"},
    {"account.logo", "into the alternative text"},
    {"account.name | shrt", "did you mean | short?"},
    {"account.name | upper", "there are open, overdue, by, first, short, long, else"},
    {"account.name | short", "| short is for amounts and days"},
    {"account.annualRevenue | long", "| long is for days"},
    {"people[].name | overdue", "actions and milestones"},
    {"account.name | by due", "such as actions[].step | by due"},
    {"actions[].step | by dueDate", "did you mean | by due?"},
    {"actions[].step | first many", "as in | first 8"},
    {"account.name | first 3", "filters of lists need one"},
    {"account.name | else –", "needs a text in quotes"},
    {"actions[].due | short | long", "exclude each other"},
    {"if acount.name", "did you mean account.name?"},
    {"if account.name | short", "a tag with if shows none"},
    {"each account.name", "each needs a list, as in {{each people[]}}"},
    {"each peple[]", "did you mean people[]?"},
    {"chart revenue.stream", "did you mean revenue.streams?"},
    {"chart account.name", "write a list with numbers, as in {{chart revenue.streams}}"},
    {"if account.name", "write {{end}} behind it"},
  };

  @Test
  void fifty_kinds_of_mistakes_are_told_each_in_its_place_and_with_what_would_be_right()
      throws IOException {
    List<String[]> wrong = new ArrayList<>(List.of(WRONG_ADDRESSES));
    wrong.addAll(divided("{{", "}}").length > 0 ? List.of(WRONG_TAGS) : List.of());
    assertThat(WRONG_ADDRESSES.length + WRONG_TAGS.length).isEqualTo(50);

    List<TemplateProblem> problems =
        open(wrong.stream().map(each -> each[0]).toArray(String[]::new)).check();

    assertThat(problems).hasSameSizeAs(wrong);
    for (String[] each : wrong) {
      assertThat(problems)
          .as(each[0])
          .anyMatch(
              problem ->
                  problem.message().contains(each[1])
                      && problem.tag().replaceAll("^\\{\\{|}}$", "").equals(each[0]));
    }
    assertThat(problems).allMatch(problem -> !problem.place().isBlank());
  }

  @Test
  void fifty_mistakes_are_found_each_in_its_place_and_with_the_nearest_name() throws IOException {
    List<String> right = new ArrayList<>();
    PlanFields.of(Account.class).forEach(field -> right.add("account." + field.name()));
    PlanFields.of(PlanInfo.class).forEach(field -> right.add("info." + field.name()));
    PlanFields.of(Action.class).forEach(field -> right.add("actions[a-7]." + field.name()));
    PlanFields.of(Person.class).forEach(field -> right.add("people[#1]." + field.name()));
    List<String> wrong =
        right.stream()
            .filter(each -> each.length() - each.lastIndexOf('.') > 4)
            .map(each -> each.substring(0, each.length() - 2) + "qz")
            .limit(50)
            .toList();

    List<TemplateProblem> problems = open(wrong.toArray(String[]::new)).check();

    assertThat(wrong).hasSize(50);
    assertThat(problems)
        .hasSize(50)
        .allMatch(problem -> problem.message().contains("did you mean "), "nearest name")
        .extracting(TemplateProblem::place)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_no_document_and_what_is_too_large_is_refused() throws IOException {
    String name = "own." + reader().format().id();
    byte[] text = "{{account.name}}".getBytes(StandardCharsets.UTF_8);
    byte[] document = document(List.of("account.name"));

    assertThatThrownBy(() -> FillTemplate.open(name, text, DocumentLimits.STANDARD))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThatThrownBy(
            () -> FillTemplate.open(name, document, DocumentLimits.STANDARD.withBytes(100)))
        .isInstanceOf(UnreadableDocumentException.class);
  }
}
