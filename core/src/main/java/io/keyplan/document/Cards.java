package io.keyplan.document;

import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cards, most of them of people.
 *
 * @param id unique in the document
 * @param list address of the list that the cards come from
 * @param style what the cards show
 * @param cards the cards in order
 * @param photoLabel label of the photos; empty where there are none
 */
public record Cards(String id, FieldPath list, Style style, List<Card> cards, String photoLabel)
    implements Block {

  /** Copies the lists. */
  public Cards {
    cards = List.copyOf(cards);
  }

  /** Creates cards whose photos have no label. */
  public Cards(String id, FieldPath list, Style style, List<Card> cards) {
    this(id, list, style, cards, "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.cards(this);
  }

  @Override
  public Stream<Entry> entries() {
    return cards.stream()
        .flatMap(
            card ->
                Stream.concat(
                    Stream.of(card.name(), card.title()),
                    card.details().stream().map(Fact::entry)));
  }

  /**
   * A card.
   *
   * @param id id of the record; empty for a place to fill
   * @param photo photo
   * @param name name
   * @param title job title
   * @param details details in order; a blank one is not shown outside forms
   */
  public record Card(String id, PictureSlot photo, Entry name, Entry title, List<Fact> details) {
    /** Copies the lists. */
    public Card {
      details = List.copyOf(details);
    }
  }

  /** What cards show. */
  public enum Style {
    /** A face, a name and a line or two. */
    PORTRAIT,
    /** A person in some detail. */
    PROFILE
  }
}
