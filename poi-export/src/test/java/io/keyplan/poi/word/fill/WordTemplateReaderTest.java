package io.keyplan.poi.word.fill;

import io.keyplan.poi.word.WordReader;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.TemplateContract;
import java.util.List;

class WordTemplateReaderTest extends TemplateContract {

  @Override
  protected byte[] document(List<String> addresses) {
    return OwnDocument.ofParagraphs(
        addresses.stream().map(address -> "{{" + address + "}}").toArray(String[]::new));
  }

  @Override
  protected PlanReader reader() {
    return new WordReader();
  }
}
