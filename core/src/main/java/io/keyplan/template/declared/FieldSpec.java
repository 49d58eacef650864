package io.keyplan.template.declared;

import io.keyplan.document.Fact;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.util.List;

/**
 * A field, with what it is called.
 *
 * @param name its address within the record, such as {@code due} or {@code period.start}
 * @param label what it is called; empty for its own label
 */
public record FieldSpec(String name, LocalizedText label) {

  /** Makes the fact of a record; none where it has nothing to show. */
  List<Fact> facts(Composer composer, Subject subject) {
    return (subject.has(name) ? subject.factList(name) : List.<Fact>of())
        .stream().map(fact -> new Fact(label(composer, fact.label()), fact.entry())).toList();
  }

  /** Gives what it is called in a document, or another label where nothing is said. */
  String label(Composer composer, String otherwise) {
    return label.isEmpty() ? otherwise : label.in(composer.messages().locale());
  }
}
