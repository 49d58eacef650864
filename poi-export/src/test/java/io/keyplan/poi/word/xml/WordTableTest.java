package io.keyplan.poi.word.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

  /** Notes how much it is given at a time. */
  private static final class Pieces extends OutputStream {
    private final List<Integer> sizes = new ArrayList<>();

    @Override
    public void write(int one) {
      sizes.add(1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      sizes.add(count);
    }
  }

  @Test
  void a_long_table_goes_into_the_file_piece_by_piece() throws IOException {
    WordTable table = new WordTable(TableStyle.ROWS, "Rows", new int[] {9_000});
    for (int i = 0; i < 2_000; i++) {
      TableCell cell = new TableCell(9_000);
      cell.add(List.of(new Paragraph(ParagraphStyle.TABLE_TEXT, "Row " + i)));
      table.add(List.of(new TableRow(List.of(cell))));
    }
    Pieces pieces = new Pieces();
    ElementWriter out = ElementWriter.into(pieces);

    table.writeTo(out);
    out.finish();

    assertThat(pieces.sizes).hasSizeGreaterThan(10).allMatch(size -> size < 20_000);
  }
}
