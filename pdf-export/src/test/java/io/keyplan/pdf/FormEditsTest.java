package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * More than fifty entries in a form beside a plan, in the ways in which programs store them:
 * exactly what was entered is added, or it is reported; nothing is invented, and nothing removed.
 */
class FormEditsTest {

  /** How a program stores what somebody entered. */
  enum Way {
    /** The file is written anew. */
    SAVED,
    /** What changed is written behind. */
    APPENDED,
    /** Values without what they look like, and nothing that says what the form was. */
    BARE
  }

  private static final byte[] FORM =
      PdfFiles.write(PdfFiles.compose("simple-plan", Variant.BLANK, Locale.US));

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .action(Action.builder("Call").id("a-1").owner("Ann").build())
          .action(Action.builder("Write").id("a-2").build())
          .build();

  /**
   * An entry.
   *
   * @param typed what is typed, by field
   * @param added what every new action then says: step, owner, day, notes; nothing where it must be
   *     reported
   */
  private record Edit(Map<String, String> typed, List<String> added) {}

  private static List<Edit> edits(int row) {
    String at = "actions[new-" + row + "].";
    List<Edit> edits = new ArrayList<>();
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("Sign", "Sign");
    steps.put("  Sign the offer ", "Sign the offer");
    steps.put("Στείλτε — Отправить — ğış", "Στείλτε — Отправить — ğış");
    steps.put("=1+1", "=1+1");
    steps.put("(a) \\ b) <c>", "(a) \\ b) <c>");
    steps.forEach((typed, step) -> edits.add(new Edit(Map.of(at + "step", typed), said(step))));
    Map<String, String> days = new LinkedHashMap<>();
    days.put("2/3/2026", "2026-02-03");
    days.put("Feb 3, 2026", "2026-02-03");
    days.put("2026-02-03", "2026-02-03");
    days.put("3 février 2026", "2026-02-03");
    days.put("February 3rd, 2026", "2026-02-03");
    days.forEach(
        (typed, day) ->
            edits.add(
                new Edit(
                    Map.of(at + "step", "Sign", at + "due", typed), List.of("Sign", "", day, ""))));
    edits.add(
        new Edit(
            Map.of(at + "step", "Sign", at + "owner", "Bob", at + "notes", "One\nTwo"),
            List.of("Sign", "Bob", "", "One\nTwo")));
    edits.add(new Edit(Map.of(at + "owner", "Bob"), List.of()));
    edits.add(new Edit(Map.of(at + "due", "2/3/2026"), List.of()));
    edits.add(new Edit(Map.of(at + "step", "Sign", at + "due", "31/31/2026"), said("Sign")));
    return edits;
  }

  private static List<String> said(String step) {
    return List.of(step, "", "", "");
  }

  private static List<String> said(Action action) {
    return List.of(
        action.step(),
        action.owner() == null ? "" : action.owner().text(),
        Objects.toString(action.due(), ""),
        Objects.toString(action.notes(), ""));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_entered_is_added_exactly_or_reported(Way way) {
    List<String> wrong = new ArrayList<>();
    int reported = 0;
    int count = 0;
    for (int row : way == Way.SAVED ? new int[] {1, 4} : new int[] {3}) {
      for (Edit edit : edits(row)) {
        ImportResult result =
            PlanImport.standard().merge(FilledForms.read(stored(edit.typed(), way)), PLAN);
        List<Action> actions = result.plan().actions();
        List<List<String>> added = actions.stream().skip(2).map(FormEditsTest::said).toList();
        boolean kept = actions.subList(0, 2).equals(PLAN.actions());
        boolean expected =
            edit.added().isEmpty()
                ? added.isEmpty() && !result.problems().isEmpty()
                : added.equals(List.of(edit.added()));
        count++;
        reported += result.problems().isEmpty() ? 0 : 1;
        if (!kept || !expected) {
          wrong.add(edit.typed() + " gives " + added + result.problems() + result.conflicts());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(reported).as("without a step, and no day").isEqualTo(count / 14 * 3);
  }

  private static byte[] stored(Map<String, String> typed, Way way) {
    return switch (way) {
      case SAVED -> FilledForms.edited(FORM, file -> type(file, typed));
      case APPENDED -> FilledForms.appended(FORM, file -> type(file, typed));
      case BARE ->
          FilledForms.edited(
              FORM,
              file -> {
                new HashMap<>(typed)
                    .forEach(
                        (name, text) ->
                            FilledForms.dictionary(file, name)
                                .setItem(COSName.V, new COSString(text)));
                file.getDocumentCatalog()
                    .getCOSObject()
                    .removeItem(COSName.getPDFName("PieceInfo"));
              });
    };
  }

  private static void type(PDDocument file, Map<String, String> typed) throws IOException {
    for (Map.Entry<String, String> each : typed.entrySet()) {
      FilledForms.field(file, each.getKey()).setValue(each.getValue());
    }
  }
}
