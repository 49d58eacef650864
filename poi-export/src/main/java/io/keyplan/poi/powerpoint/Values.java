package io.keyplan.poi.powerpoint;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes entries as runs of text, in the document's language. Immutable and thread-safe. */
final class Values {

  private final Messages messages;
  private final Formats formats;
  private final Variant variant;

  Values(Locale locale, Variant variant) {
    this.messages = Messages.of(locale);
    this.formats = Formats.of(locale);
    this.variant = variant;
  }

  /** Says whether an entry is a place to write in. */
  boolean isOpen(Entry entry) {
    return variant.isForm() && entry.isBlank() && entry.isEditable();
  }

  /** Gives what takes room for an entry: what is shown, or the prompt of a place to write in. */
  String room(Entry entry) {
    return isOpen(entry) ? prompt(entry) : text(entry);
  }

  boolean isForm() {
    return variant.isForm();
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  /** Gives what is shown of an entry, with its mark. */
  String text(Entry entry) {
    return text(entry, formats.format(entry.datum()));
  }

  /** Gives what is shown of an entry in little space. */
  String compact(Entry entry) {
    return text(entry, formats.compact(entry.datum()));
  }

  /** Gives the prompt of an empty field. */
  String prompt(Entry entry) {
    String prompt = entry.input().prompt();
    return variant == Variant.GUIDED && !prompt.isEmpty()
        ? prompt
        : messages.text("word.clickToFill");
  }

  /** Gives an entry as a run. */
  Run run(Entry entry, Style style) {
    return new Run(text(entry), marked(entry, style), entry.path(), link(entry.datum()));
  }

  /** Gives the facts that say something as one line of runs: label, value, separator. */
  List<Run> line(List<Fact> facts, Style style) {
    List<Run> runs = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.entry().isBlank()) {
        continue;
      }
      if (!runs.isEmpty()) {
        runs.add(Run.of("  ·  ", style));
      }
      runs.addAll(labelled(fact, style, style));
    }
    return runs;
  }

  /** Gives a label and its value as runs. */
  List<Run> labelled(Fact fact, Style label, Style value) {
    List<Run> runs = new ArrayList<>();
    if (!fact.label().isEmpty()) {
      runs.add(Run.of(messages.text("word.labelColon", fact.label()) + " ", label));
    }
    runs.add(run(fact.entry(), value));
    return runs;
  }

  private Style marked(Entry entry, Style style) {
    if (entry.mark() == Entry.Mark.OVERDUE) {
      return new Style(style.size(), true, Paint.NEGATIVE);
    }
    if (entry.datum() instanceof Datum.Link && !link(entry.datum()).isEmpty()) {
      return style.in(Paint.PRIMARY);
    }
    return style;
  }

  private String text(Entry entry, String value) {
    return switch (entry.mark()) {
      case ASSUMED, UNKNOWN ->
          value.isEmpty() ? "" : value + "\u00A0" + messages.text("word.assumedSymbol");
      default -> value;
    };
  }

  /** Only addresses that cannot do harm become links. */
  private static String link(Datum datum) {
    if (!(datum instanceof Datum.Link link)) {
      return "";
    }
    String uri = link.uri().toLowerCase(Locale.ROOT);
    boolean safe =
        uri.startsWith("https://") || uri.startsWith("http://") || uri.startsWith("mailto:");
    return safe ? link.uri() : "";
  }
}
