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
  protected byte[] divided(String begin, String end) {
    return OwnDocument.of("<w:p>" + OwnDocument.run(begin) + OwnDocument.run(end) + "</w:p>")
        .bytes();
  }

  @Override
  protected byte[] table(String heading, String cell) {
    return OwnDocument.of(
            OwnDocument.table(new String[] {heading}, new String[] {cell})
                + OwnDocument.paragraphs("end"))
        .bytes();
  }

  @Override
  protected PlanReader reader() {
    return new WordReader();
  }
}
