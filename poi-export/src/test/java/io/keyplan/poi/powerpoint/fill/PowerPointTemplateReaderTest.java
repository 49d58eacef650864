package io.keyplan.poi.powerpoint.fill;

import io.keyplan.poi.powerpoint.PowerPointReader;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.TemplateContract;
import java.util.List;

class PowerPointTemplateReaderTest extends TemplateContract {

  @Override
  protected byte[] document(List<String> addresses) {
    OwnDeck deck = new OwnDeck();
    String[] paragraphs = addresses.stream().map(each -> "{{" + each + "}}").toArray(String[]::new);
    deck.slide(deck.shape("Text", paragraphs));
    return deck.bytes();
  }

  @Override
  protected byte[] divided(String begin, String end) {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.shapeOf("S", "<a:p>" + OwnDeck.run(begin) + OwnDeck.run(end) + "</a:p>"));
    return deck.bytes();
  }

  @Override
  protected byte[] table(String heading, String cell) {
    OwnDeck deck = new OwnDeck();
    deck.slide(deck.table("T", new String[] {heading}, new String[] {cell}));
    return deck.bytes();
  }

  @Override
  protected PlanReader reader() {
    return new PowerPointReader();
  }
}
