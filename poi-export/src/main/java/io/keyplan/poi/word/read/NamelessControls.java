package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.WordText;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Controls that the exporter made and that no longer say which field they show: LibreOffice drops
 * tags. One that shows what was written is known by that. For one document.
 */
final class NamelessControls {

  /** Comparing costs a digest each. */
  private static final int MOST_COMPARISONS = 500_000;

  private final ControlAddresses addresses;
  private final @Nullable Trace trace;
  private int comparisons;

  NamelessControls(ControlAddresses addresses, @Nullable Trace trace) {
    this.addresses = addresses;
    this.trace = trace;
  }

  /** Gives what a control shows if it is what was written of a field. */
  Optional<ShownValue> read(WordNode node, ControlReader controls, String place) {
    if (!isOurs(node) || controls.isBlank(node, FieldPath.NONE)) {
      return Optional.empty();
    }
    Shown shown = new Shown.Text(node.words());
    return field(shown).map(path -> new ShownValue(path, shown, place));
  }

  /** Reports a control whose field nothing says. */
  Optional<ReadProblem> problem(WordNode node, ControlReader controls, String place) {
    if (!isOurs(node)
        || controls.isBlank(node, FieldPath.NONE)
        || field(new Shown.Text(node.words())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadProblem(
            FieldPath.NONE,
            "the content control with “"
                + start(WordText.words(node.words()))
                + "” no longer says which field it shows, since its tag is gone",
            place));
  }

  private static boolean isOurs(WordNode node) {
    ControlProperties control = node.control();
    return control.checked() == null
        && (ControlNames.isPrompt(control.prompt()) || ControlAddresses.isShortened(control.tag()));
  }

  private Optional<FieldPath> field(Shown shown) {
    if (trace == null) {
      return Optional.empty();
    }
    for (FieldPath path : trace.digests().keySet()) {
      if (++comparisons > MOST_COMPARISONS) {
        return Optional.empty();
      }
      if (trace.isAsWritten(path, shown)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static String start(String words) {
    int most = 60;
    return words.length() <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(most - 1, 0)) + "…";
  }
}
