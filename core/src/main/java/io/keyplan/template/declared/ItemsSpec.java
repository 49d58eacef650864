package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.util.List;

/**
 * A list of titles with details.
 *
 * @param list the entries
 * @param title the field that is the title
 * @param details fields that stand under it
 * @param numbered whether the order counts
 */
public record ItemsSpec(ListSpec list, String title, List<FieldSpec> details, boolean numbered)
    implements BlockSpec {

  /** Copies the list. */
  public ItemsSpec {
    details = List.copyOf(details);
  }

  @Override
  public List<Block> compose(Composer composer, String id) {
    List<Item> items =
        list.subjects(composer).stream()
            .map(entry -> new Item(entry.entry(title), details(composer, entry)))
            .toList();
    return List.of(new Items("", numbered, items));
  }

  private List<Fact> details(Composer composer, Subject entry) {
    return details.stream().flatMap(detail -> detail.facts(composer, entry).stream()).toList();
  }
}
