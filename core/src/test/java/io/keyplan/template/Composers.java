package io.keyplan.template;

import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Composers for tests; all hold on the same day. */
public final class Composers {

  public static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

  private Composers() {}

  public static Composer french(AccountPlan plan) {
    return new Composer(plan, Variant.FILLED, Locale.FRENCH, TODAY, Pictures.NONE);
  }

  public static Composer english(AccountPlan plan) {
    return new Composer(plan, Variant.FILLED, Locale.ENGLISH, TODAY, Pictures.NONE);
  }

  public static Composer blank() {
    return new Composer(
        AccountPlan.builder("–").build(), Variant.BLANK, Locale.ENGLISH, TODAY, Pictures.NONE);
  }

  public static AccountPlan plan(UnaryOperator<AccountPlan.Builder> details) {
    return details.apply(AccountPlan.builder("Hélios")).build();
  }

  /** Lists the sections of a document and their parts, in order. */
  public static Stream<Section> all(Document document) {
    return all(document.sections());
  }

  private static Stream<Section> all(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
  }
}
