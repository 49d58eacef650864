package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Fact;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.util.List;

/**
 * Cards of people: photo, name, job title and details.
 *
 * @param list the people
 * @param details fields that stand on the cards
 */
public record CardsSpec(ListSpec list, List<FieldSpec> details) implements BlockSpec {

  /** Copies the list. */
  public CardsSpec {
    details = List.copyOf(details);
  }

  @Override
  public List<Block> compose(Composer composer, String id) {
    List<Cards.Card> cards =
        list.subjects(composer).stream()
            .map(
                person ->
                    new Cards.Card(
                        person.id(),
                        person.picture("photo", person.text("name")),
                        person.entry("name"),
                        person.entry("jobTitle"),
                        details(composer, person)))
            .toList();
    Cards.Style style = details.size() > 3 ? Cards.Style.PROFILE : Cards.Style.PORTRAIT;
    return List.of(new Cards(id, list.path(), style, cards, composer.text("person.photo")));
  }

  private List<Fact> details(Composer composer, Subject person) {
    return details.stream().flatMap(detail -> detail.facts(composer, person).stream()).toList();
  }
}
