package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.WordText;
import io.keyplan.poi.word.read.ControlProperties.Item;
import io.keyplan.poi.word.read.ControlProperties.Kind;
import io.keyplan.poi.word.read.FieldNodes.FieldNode;
import io.keyplan.read.Shown;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.text.Bidi;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what controls show.
 *
 * <p>What is seen comes first. Where it is as it was written, but the custom XML that the control
 * is bound to holds another value, a program has edited the XML, and Word will show that value the
 * next time it opens the document. Belongs to one reading.
 */
final class ControlReader {

  private static final int ISO_DAY = 10;

  private final FieldNodes nodes;
  private final ShownPrompts prompts;
  private final @Nullable Trace trace;

  ControlReader(FieldNodes nodes, ShownPrompts prompts, @Nullable Trace trace) {
    this.nodes = nodes;
    this.prompts = prompts;
    this.trace = trace;
  }

  /** Gives what a control shows of a field. */
  Shown read(WordNode node, FieldPath path) {
    ControlProperties control = node.control();
    Shown seen = seen(node, path);
    if (control.checked() != null) {
      return seen;
    } else if (trace == null || !trace.isAsWritten(path, seen)) {
      return precise(control, seen);
    }
    return edited(control, seen, path).orElse(seen);
  }

  /** Gives what a control shows in a row that somebody added. */
  Shown readAdded(WordNode node) {
    return precise(node.control(), seen(node, FieldPath.NONE));
  }

  /** Says whether the prompt of a control is shown, or nothing. */
  boolean isBlank(WordNode node, FieldPath path) {
    return seen(node, path).isBlank();
  }

  private Shown seen(WordNode node, FieldPath path) {
    ControlProperties control = node.control();
    if (control.checked() != null) {
      return new Shown.Flag(control.checked());
    }
    String text = once(node.words(), control, path);
    return text.isEmpty() || isPrompt(node, text, path) ? Shown.BLANK : new Shown.Text(text);
  }

  /**
   * Gives the value that a control is bound to where nothing but that value and words of it is
   * there. LibreOffice writes it anew into every run of a text, and a text that changes its
   * direction has several, in a control or in several; nobody has typed anything then.
   */
  String once(String text, ControlProperties control, FieldPath path) {
    String value = stored(control, path).map(FieldNode::value).orElse("");
    String words = WordText.words(value);
    String shown = WordText.words(text);
    if (shown.length() <= words.length()
        || !shown.contains(words)
        || !Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
      return text;
    }
    Set<String> known = Set.copyOf(List.of(words.split(" ")));
    String rest = WordText.words(shown.replace(words, " "));
    return known.containsAll(List.of(rest.split(" "))) ? value : text;
  }

  /**
   * Gives the control that says what all of some do, if one does. LibreOffice makes one of each
   * direction of a text, bound to the same value: Word writes what is typed into one of them into
   * the others, and other programs leave the value there.
   */
  Optional<WordNode> one(List<WordNode> together, FieldPath path) {
    Map<String, WordNode> said = new LinkedHashMap<>();
    String binding = together.isEmpty() ? "" : together.get(0).control().binding();
    for (WordNode node : together) {
      if (together.size() > 1 && (binding.isEmpty() || !binding.equals(node.control().binding()))) {
        return Optional.empty();
      }
      said.putIfAbsent(WordText.words(once(node.words(), node.control(), path)), node);
    }
    if (said.size() > 1) {
      stored(together.get(0).control(), path)
          .ifPresent(value -> said.remove(WordText.words(value.value())));
    }
    return said.size() == 1 ? Optional.of(said.values().iterator().next()) : Optional.empty();
  }

  private Optional<FieldNode> stored(ControlProperties control, FieldPath path) {
    return nodes.at(control.binding()).filter(found -> found.address().equals(path.text()));
  }

  /**
   * Programs fill a control and leave it marked as prompting, or drop the mark and leave the
   * prompt. LibreOffice also takes the prompt of one place for the value of all places of a field.
   */
  private boolean isPrompt(WordNode node, String text, FieldPath path) {
    ControlProperties control = node.control();
    Optional<String> prompt = prompts.text(control.prompt());
    boolean same = prompt.isPresent() && WordText.words(prompt.get()).equals(WordText.words(text));
    if (control.prompting()) {
      return prompt.isEmpty() || same || looksLikePrompt(node);
    }
    boolean ours = same || !control.binding().isEmpty() && prompts.isPrompt(text);
    return ours
        && (looksLikePrompt(node)
            || trace == null
            || !trace.isAsWritten(path, new Shown.Text(text)));
  }

  private static boolean looksLikePrompt(WordNode node) {
    boolean[] looks = {true};
    node.visit(
        each ->
            looks[0] &= !each.is(WordNode.Kind.TEXT) || each.text().isBlank() || each.isMarked());
    return looks[0];
  }

  /** A day that was picked, and a choice that is shown as a letter, are known more exactly. */
  private static Shown precise(ControlProperties control, Shown seen) {
    if (!(seen instanceof Shown.Text text) || seen.isBlank()) {
      return seen;
    } else if (control.kind() == Kind.DAY) {
      return picked(control, text.text()).<Shown>map(Shown.Day::new).orElse(seen);
    } else if (isLettered(control.items())) {
      return item(control, text.text())
          .<Shown>map(item -> new Shown.Text(item.value()))
          .orElse(seen);
    }
    return seen;
  }

  private static Optional<Item> item(ControlProperties control, String label) {
    String words = WordText.words(label);
    return control.items().stream()
        .filter(item -> WordText.words(item.label()).equals(words))
        .findFirst();
  }

  private static boolean isLettered(List<Item> items) {
    return items.stream()
        .anyMatch(item -> item.label().length() == 1 && Character.isLetter(item.label().charAt(0)));
  }

  /** Gives the day that was picked, if the text is how the control shows it. */
  private static Optional<LocalDate> picked(ControlProperties control, String text) {
    Optional<LocalDate> day = isoDay(control.day());
    if (day.isEmpty() || control.dayFormat().isEmpty()) {
      return Optional.empty();
    }
    try {
      String shown =
          DateTimeFormatter.ofPattern(
                  control.dayFormat(), Locale.forLanguageTag(control.dayLanguage()))
              .format(day.get());
      return WordText.words(shown).equals(WordText.words(text)) ? day : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> isoDay(String text) {
    try {
      return text.length() < ISO_DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, ISO_DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Gives the value of the XML where it is not the one that is seen. */
  private Optional<Shown> edited(ControlProperties control, Shown seen, FieldPath path) {
    Optional<FieldNode> node = stored(control, path);
    boolean undated = control.kind() == Kind.DAY && control.day().isEmpty() && !seen.isBlank();
    if (node.isEmpty() || undated) {
      return Optional.empty();
    }
    String stored = WordText.words(node.get().value());
    String text = seen instanceof Shown.Text shown ? WordText.words(shown.text()) : "";
    if (stored.equals(text)
        || stored.equals(stored(control, text))
        || text.isEmpty() && prompts.isPrompt(stored)) {
      return Optional.empty();
    }
    return Optional.of(ofXml(control, stored));
  }

  private static String stored(ControlProperties control, String text) {
    if (text.isEmpty()) {
      return "";
    } else if (control.kind() == Kind.DAY) {
      return control.day().substring(0, Math.min(ISO_DAY, control.day().length()));
    }
    return item(control, text).map(Item::value).orElse(text);
  }

  private static Shown ofXml(ControlProperties control, String stored) {
    if (control.kind() == Kind.DAY) {
      return isoDay(stored).<Shown>map(Shown.Day::new).orElse(new Shown.Text(stored));
    }
    Optional<Item> item =
        control.items().stream().filter(each -> each.value().equals(stored)).findFirst();
    return item.isPresent() && !isLettered(control.items())
        ? new Shown.Text(item.get().label())
        : new Shown.Text(stored);
  }
}
