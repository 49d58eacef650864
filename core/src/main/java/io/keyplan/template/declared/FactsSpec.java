package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;
import java.util.List;

/**
 * Labelled values of a plan.
 *
 * @param fields the values in order
 */
public record FactsSpec(List<FieldSpec> fields) implements BlockSpec {

  /** Copies the list. */
  public FactsSpec {
    fields = List.copyOf(fields);
  }

  @Override
  public List<Block> compose(Composer composer, String id) {
    List<Fact> facts =
        fields.stream().flatMap(field -> field.facts(composer, composer.root()).stream()).toList();
    return List.of(new Facts(facts));
  }

  /** Asks for fields by their addresses, such as {@code account.industry}, with their labels. */
  public static FactsSpec of(String... addresses) {
    return new FactsSpec(
        List.of(addresses).stream()
            .map(address -> new FieldSpec(address, LocalizedText.NONE))
            .toList());
  }
}
