package io.keyplan.template.portfolio;

import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Input;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Initials;
import io.keyplan.template.Template;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The roll-up of many plans; not among the templates of one plan, since it needs its rows. */
final class PortfolioTemplate implements Template {

  static final String ID = "portfolio";

  private final List<PortfolioRow> rows;
  private final int leftOut;

  /**
   * Creates the template of some accounts.
   *
   * @param leftOut how many more accounts there are of which nothing is known
   */
  PortfolioTemplate(List<PortfolioRow> rows, int leftOut) {
    this.rows = List.copyOf(rows);
    this.leftOut = leftOut;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.PRESENTATION;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.portfolio");
  }

  @Override
  public List<Section> sections(Composer c) {
    Map<String, List<PortfolioRow>> byCurrency =
        rows.stream()
            .collect(
                Collectors.groupingBy(PortfolioRow::currency, TreeMap::new, Collectors.toList()));
    List<Section> sections = new ArrayList<>();
    cover(c).ifPresent(sections::add);
    sections.addAll(new PortfolioSummary(c, rows, byCurrency, leftOut).sections());
    byCurrency.forEach(
        (currency, accounts) ->
            PortfolioAccounts.section(c, currency, accounts, byCurrency.size() > 1)
                .ifPresent(sections::add));
    return sections;
  }

  private Optional<Section> cover(Composer c) {
    String name = c.plan().account().name();
    Input whose = new Input(Input.Kind.NONE, c.text("word.portfolio"), "", List.of());
    Datum count = new Datum.Number(BigDecimal.valueOf(rows.size()));
    return c.section("cover", "")
        .add(
            new Cover(
                title(c),
                new Entry(Datum.words(name), FieldPath.NONE, whose, Entry.Mark.NONE),
                Entry.EMPTY,
                List.of(
                    new Fact(c.text("word.accounts"), Entry.computed(count)),
                    new Fact(c.text("planInfo.asOf"), Entry.computed(new Datum.Day(c.asOf())))),
                new PictureSlot(FieldPath.NONE, null, name, Initials.of(name))))
        .build();
  }
}
