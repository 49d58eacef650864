package io.keyplan.drawing;

import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Input;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Variant;
import io.keyplan.export.Note;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes entries as runs of text, in the document's language.
 *
 * <p>It remembers what it has written, since texts are measured many times. Lives for one plan, in
 * one thread.
 */
public final class EntryRuns {

  /** As wide as what programs draw beside a value that is chosen. */
  private static final String ARROW = "\u00A0".repeat(5);

  /** A longer name may be divided between its parts. */
  private static final int LONGEST_NAME = 20;

  private final Messages messages;
  private final Formats formats;
  private final Variant variant;
  private final Prompts prompts;
  private final int longest;
  private final Map<Entry, String> texts = new IdentityHashMap<>();
  private final Map<Input, String> usual = new IdentityHashMap<>();
  private final Map<String, String> leads = new HashMap<>();
  private final Predicate<Picture> readable;
  private final Set<Note> notes;

  /**
   * Creates the writer of a document's entries.
   *
   * @param readable says whether a picture can be shown
   */
  public EntryRuns(Document document, Predicate<Picture> readable) {
    this(
        Messages.of(document),
        Formats.of(document),
        document.variant(),
        new Prompts(document.variant()),
        Shortening.LONGEST,
        readable,
        new LinkedHashSet<>());
  }

  private EntryRuns(
      Messages messages,
      Formats formats,
      Variant variant,
      Prompts prompts,
      int longest,
      Predicate<Picture> readable,
      Set<Note> notes) {
    this.readable = readable;
    this.notes = notes;
    this.messages = messages;
    this.formats = formats;
    this.variant = variant;
    this.prompts = prompts;
    this.longest = longest;
  }

  /** Gives the same with another length from which texts are shortened. */
  public EntryRuns upTo(int characters) {
    return new EntryRuns(messages, formats, variant, prompts, characters, readable, notes);
  }

  /** Gives the same without shortening. */
  public EntryRuns inFull() {
    return upTo(Integer.MAX_VALUE);
  }

  /** Says whether an entry is a place to write in. */
  public boolean isOpen(Entry entry) {
    return variant.isForm() && entry.isBlank() && entry.isEditable();
  }

  /** Says whether what is shown stands on one line: a date, a score, and a name that is chosen. */
  public boolean isWhole(Entry entry) {
    return entry.datum() instanceof Datum.Day
        || entry.datum() instanceof Datum.Score
        || !entry.isBlank() && isChosen(entry, text(entry));
  }

  private static boolean isChosen(Entry entry, String text) {
    return text.length() <= LONGEST_NAME
        && entry.input().choices().stream().anyMatch(choice -> choice.label().equals(text));
  }

  /**
   * Gives what takes room for an entry: what is shown, or what is usually entered in a place to
   * write in, and its prompt where that is longer.
   */
  public String room(Entry entry) {
    return isOpen(entry) ? longer(prompt(entry), usual(entry)) : text(entry);
  }

  /** Gives what is usually entered in a place to write in; empty for unknown. */
  public String usual(Entry entry) {
    return usual.computeIfAbsent(entry.input(), EntryRuns::usual);
  }

  private static String usual(Input input) {
    String usual = "";
    for (String example : input.examples()) {
      String arrow = input.kind() == Input.Kind.SCORE ? ARROW : "";
      usual = longer(usual, input.kind().isDivided() ? example : whole(example) + arrow);
    }
    for (Input.Choice choice : input.choices()) {
      usual = longer(usual, whole(choice.label()) + ARROW);
    }
    return usual;
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  private static String whole(String text) {
    return text.replace(' ', '\u00A0');
  }

  /** Gives what is said of a value that should be there and is not; empty for nothing. */
  public String missing(Entry entry) {
    return entry.isBlank() && !variant.isForm() ? entry.input().prompt() : "";
  }

  /** Gives what is said of a value that should be there and is not, as a run. */
  public Run missingRun(Entry entry, Style style) {
    return new Run(missing(entry), style, entry.path(), "", Run.Extent.NOTHING);
  }

  /** Says whether the document is to be filled in. */
  public boolean isForm() {
    return variant.isForm();
  }

  /** Gives the texts of the document's language. */
  public Messages messages() {
    return messages;
  }

  /** Gives how values are written in the document's language. */
  public Formats formats() {
    return formats;
  }

  /** Gives what is shown of an entry, with its mark. */
  public String text(Entry entry) {
    return texts.computeIfAbsent(entry, one -> text(one, formats.format(one.datum())));
  }

  /** Gives a label as it stands before its value, with a space behind. */
  public String lead(String label) {
    return leads.computeIfAbsent(label, one -> messages.text("word.labelColon", one) + " ");
  }

  /** Gives what is shown of an entry in little space. */
  public String compact(Entry entry) {
    return text(entry, formats.compact(entry.datum()));
  }

  /** Gives the picture of a slot; empty when there is none, or none that can be read. */
  public Optional<Picture> picture(PictureSlot slot) {
    Picture given = slot.picture();
    if (given == null || readable.test(given)) {
      return Optional.ofNullable(given);
    }
    notes.add(new Note(Note.Severity.WARNING, slot.path(), "a picture could not be read"));
    return Optional.empty();
  }

  /** Notes something of which nothing is lost. */
  public void inform(String message) {
    notes.add(new Note(Note.Severity.INFO, FieldPath.NONE, message));
  }

  /** Lists what was noted, and the pictures that could not be shown. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** Gives what stands in an empty field: what to write there, said once, or that it is one. */
  public String prompt(Entry entry) {
    String prompt = prompts.of(entry);
    return prompt.isEmpty() ? messages.text("word.clickToFill") : prompt;
  }

  /** Gives an entry as a run. */
  public Run run(Entry entry, Style style) {
    return new Run(text(entry), marked(entry, style), entry.path(), entry.datum().uri());
  }

  /**
   * Gives the facts that say something as one line of runs: label, value, separator. A date is not
   * divided between lines.
   */
  public List<Run> line(List<Fact> facts, Style style) {
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
  public List<Run> labelled(Fact fact, Style label, Style value) {
    List<Run> runs = new ArrayList<>();
    if (!fact.label().isEmpty()) {
      runs.add(Run.of(lead(fact.label()), label));
    }
    Run run = run(fact.entry(), value);
    runs.add(fact.entry().datum() instanceof Datum.Day ? run.saying(whole(run.text())) : run);
    return runs;
  }

  private Style marked(Entry entry, Style style) {
    if (entry.mark() == Entry.Mark.OVERDUE) {
      return new Style(style.size(), true, Paint.NEGATIVE);
    }
    if (!entry.datum().uri().isEmpty()) {
      return style.in(Paint.PRIMARY);
    }
    return style;
  }

  private String text(Entry entry, String value) {
    String clean = XmlCharacters.clean(value).strip();
    String shown = longest == Integer.MAX_VALUE ? clean : Shortening.of(clean, longest);
    return switch (entry.mark()) {
      case ASSUMED, UNKNOWN -> shown.isEmpty() ? "" : shown + messages.assumedMark();
      default -> shown;
    };
  }
}
