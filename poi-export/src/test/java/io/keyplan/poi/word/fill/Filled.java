package io.keyplan.poi.word.fill;

import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.poi.fill.Packages;
import io.keyplan.poi.word.WordReader;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Fills documents with a small plan, and reads them back. */
final class Filled {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  static final AccountPlan PLAN =
      AccountPlan.builder("Acme & Sons")
          .id("p-1")
          .account(
              account ->
                  account
                      .industry("Steel")
                      .customerSince(2019)
                      .annualRevenue(5_600_000)
                      .description("Makes steel\nand pipes"))
          .action("Visit the plant", a -> a.id("a-1").due(LocalDate.of(2026, 5, 4)))
          .action(
              "Send the offer",
              a -> a.id("a-2").due(LocalDate.of(2026, 2, 1)).status(ActionStatus.IN_PROGRESS))
          .action("Sign {{account.name}}", a -> a.id("a-3").status(ActionStatus.COMPLETED))
          .goal(
              "Grow",
              g ->
                  g.id("g-1")
                      .objective("Win one", o -> o.id("o-1"))
                      .objective("Win two", o -> o.id("o-2")))
          .goal("Stay", g -> g.id("g-2"))
          .build();

  /** Fills a document. */
  static byte[] fill(byte[] document, AccountPlan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      open(document).fill(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Opens a document for a day in March. */
  static FillTemplate open(byte[] document) {
    return FillTemplate.open("letter.docx", document, DocumentLimits.STANDARD)
        .with(FillOptions.standard().withAsOf(TODAY));
  }

  /** Gives the words of filled paragraphs. */
  static String filled(String... paragraphs) {
    return OwnDocument.words(fill(OwnDocument.ofParagraphs(paragraphs), PLAN));
  }

  private Filled() {}

  static byte[] edit(byte[] file, UnaryOperator<String> change) {
    return edit(file, OwnDocument.MAIN, change);
  }

  static byte[] edit(byte[] file, String part, UnaryOperator<String> change) {
    return Packages.edit(file, part, change);
  }

  static DocumentContent content(byte[] file) {
    return new WordReader().read(file, DocumentLimits.STANDARD);
  }

  static ImportResult read(byte[] filled) {
    return PlanImport.standard().merge(content(filled), PLAN);
  }
}
