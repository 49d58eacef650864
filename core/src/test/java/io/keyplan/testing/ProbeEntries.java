package io.keyplan.testing;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Input;
import io.keyplan.document.Item;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Entries of every type, filled or as a form has them. */
final class ProbeEntries {

  static final LocalDate DAY = LocalDate.of(2026, 1, 30);

  private final boolean form;
  private final String text;
  private int count;

  /**
   * Creates entries.
   *
   * @param form whether they are blank, with prompts
   * @param text what every text says beside its probe
   */
  ProbeEntries(boolean form, String text) {
    this.form = form;
    this.text = text;
  }

  /** Makes a text that can be edited, with a word to look for. */
  Entry words(String probe) {
    return editable(new Datum.Words(probe + text), input(Input.Kind.LINE));
  }

  Entry words(String probe, Input.Kind kind) {
    return editable(new Datum.Words(probe + text), input(kind));
  }

  Entry day() {
    return editable(new Datum.Day(DAY), input(Input.Kind.DATE));
  }

  Entry amount(String value) {
    return editable(new Datum.Amount(new BigDecimal(value), "EUR"), input(Input.Kind.AMOUNT));
  }

  Entry state(Tone tone) {
    return editable(state("CODE_" + tone, tone), input(Input.Kind.CHOICE));
  }

  static Datum.State state(String code, Tone tone) {
    return new Datum.State(code, "State " + tone.ordinal(), tone);
  }

  Fact fact(String label) {
    return new Fact(label, words("detail"));
  }

  Item item(String probe) {
    return new Item(words(probe), List.of(fact("Detail"), new Fact("None", Entry.EMPTY)));
  }

  /** Makes one entry for every type of value, with the input that it is entered by. */
  List<Entry> ofEveryType() {
    List<Entry> entries = new ArrayList<>();
    entries.add(editable(Datum.BLANK, input(Input.Kind.LINE)));
    entries.add(words("words", Input.Kind.PARAGRAPH));
    entries.add(
        editable(
            new Datum.Link("example.com", "https://example.com/?a=1&b=2"), input(Input.Kind.LINE)));
    entries.add(editable(number("-1234.5"), input(Input.Kind.NUMBER)));
    entries.add(amount("1234567.89"));
    entries.add(editable(new Datum.Share(new BigDecimal("12.5")), input(Input.Kind.PERCENT)));
    entries.add(Entry.computed(new Datum.Growth(new BigDecimal("-3.25"))));
    entries.add(day());
    entries.add(editable(new Datum.Year(2026), input(Input.Kind.YEAR)));
    entries.add(editable(new Datum.FiscalYear(2027), input(Input.Kind.LINE)));
    entries.add(editable(new Datum.Score(3, 5), input(Input.Kind.SCORE)));
    entries.add(editable(new Datum.Flag(true, "Yes"), input(Input.Kind.FLAG)));
    entries.add(state(Tone.POSITIVE));
    entries.add(words("combo", Input.Kind.COMBO));
    entries.add(Entry.computed(new Datum.Words("computed")));
    return entries;
  }

  static Datum.Number number(String value) {
    return new Datum.Number(new BigDecimal(value), "kW");
  }

  Input input(Input.Kind kind) {
    boolean choice = kind == Input.Kind.CHOICE || kind == Input.Kind.COMBO;
    return new Input(kind, "Label " + kind, "Prompt " + kind, choice ? choices() : List.of());
  }

  private static List<Input.Choice> choices() {
    List<Input.Choice> choices = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      choices.add(new Input.Choice("CODE_" + tone, "State " + tone.ordinal(), tone));
    }
    return choices;
  }

  FieldPath path(String name) {
    count++;
    return FieldPath.of("probe").item(name + count);
  }

  private Entry editable(Datum datum, Input input) {
    Entry.Mark mark = Entry.Mark.values()[count % Entry.Mark.values().length];
    return form
        ? new Entry(Datum.BLANK, path("p").child("field"), input, Entry.Mark.NONE)
        : new Entry(
            datum, path("p").child("field"), input, datum.isBlank() ? Entry.Mark.NONE : mark);
  }
}
