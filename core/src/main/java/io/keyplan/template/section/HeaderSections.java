package io.keyplan.template.section;

import io.keyplan.document.Callout;
import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Section;
import io.keyplan.model.Period;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan says of itself: the cover of long documents, the header of short ones. */
public final class HeaderSections {

  private HeaderSections() {}

  /**
   * The first page: what, for whom, what for, by whom and when.
   *
   * @param title the title that the template gives
   */
  public static Optional<Section> cover(Composer c, String title) {
    Subject info = c.root().child("info");
    Subject account = c.root().child("account");
    List<Fact> facts = new ArrayList<>(info.factList("createdBy", "date", "version"));
    if (!c.isForCustomer()) {
      facts.addAll(0, info.factList("title"));
    }
    facts.addAll(period(c, info));
    facts.addAll(info.factList(info.withCustom("status")));
    return c.section("cover", "")
        .add(
            new Cover(
                c.title(title),
                account.entry("name"),
                info.entry("purpose"),
                facts,
                account.picture("logo", c.isForm() ? "" : c.plan().account().name())))
        .build();
  }

  /**
   * The header: chosen fields of the plan, and what it is to achieve.
   *
   * <p>The client's name stands above as the document's subject; a form asks for it here.
   */
  public static Optional<Section> header(Composer c, String... fields) {
    Subject info = c.root().child("info");
    List<Fact> facts = new ArrayList<>();
    if (c.isForm()) {
      facts.addAll(c.root().child("account").factList("name"));
    }
    for (String field : fields) {
      facts.addAll(field.equals("period") ? period(c, info) : info.factList(field));
    }
    facts.addAll(info.factList(info.withCustom()));
    return c.section("header", "")
        .add(new Facts(facts))
        .add(new Callout(info.label("purpose"), info.entry("purpose")))
        .build();
  }

  /** A period is read as one fact and filled in as two. */
  private static List<Fact> period(Composer c, Subject info) {
    if (c.isForm()) {
      return List.of(
          new Fact(c.text("word.periodStart"), info.entry("period.start")),
          new Fact(c.text("word.periodEnd"), info.entry("period.end")));
    }
    Period period = c.plan().info().period();
    String text = periodText(c, period);
    return text.isEmpty()
        ? List.of()
        : List.of(new Fact(info.label("period"), Entry.computed(Datum.words(text))));
  }

  private static String periodText(Composer c, Period period) {
    if (period.start() != null && period.end() != null) {
      return c.text(
          "word.periodFromTo", c.formats().day(period.start()), c.formats().day(period.end()));
    } else if (period.start() != null) {
      return c.text("word.from", c.formats().longDay(period.start()));
    } else if (period.end() != null) {
      return c.text("word.until", c.formats().longDay(period.end()));
    }
    return "";
  }
}
