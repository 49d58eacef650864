package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Entry;
import io.keyplan.document.Prose;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the template's own. It may name values of the plan by their addresses, as in {@code
 * Agreed on {info.date}.}; one that is not there is a dash, and in a form dots.
 *
 * @param text the text
 */
public record TextSpec(LocalizedText text) implements BlockSpec {

  /** An address within a text. */
  static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

  @Override
  public List<Block> compose(Composer composer, String id) {
    Matcher place = PLACE.matcher(text.in(composer.messages().locale()));
    String written =
        place.replaceAll(
            found -> Matcher.quoteReplacement(value(composer, found.group(1).strip())));
    return List.of(new Prose("", Entry.text(written)));
  }

  private static String value(Composer composer, String address) {
    String value = composer.isForm() ? "…" : composer.root().text(address);
    return value.isEmpty() ? "–" : value;
  }
}
