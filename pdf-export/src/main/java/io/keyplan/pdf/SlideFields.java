package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Text;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.value.FieldPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the entries that the places to write on slides are for. Lives for one document. */
final class SlideFields {

  /** Size of a text that does not say how large it is. */
  private static final double USUAL = 9;

  private final PdfContext context;
  private final Map<String, Entry> open = new HashMap<>();

  SlideFields(PdfContext context) {
    this.context = context;
    Document document = context.document();
    document
        .entries()
        .filter(context.fields()::isOpen)
        .forEach(entry -> open.putIfAbsent(entry.path().text(), entry));
  }

  /** Finds the entry of a shape that is named after its address, perhaps with a number behind. */
  Optional<Entry> named(String name) {
    Entry exact = open.get(name);
    int space = name.lastIndexOf(' ');
    return Optional.ofNullable(
        exact == null && space > 0 ? open.get(name.substring(0, space)) : exact);
  }

  /** Finds the entry of an address. */
  Optional<Entry> at(FieldPath path) {
    return Optional.ofNullable(open.get(path.text()));
  }

  /** Draws a place to write a text, as large as the text says where that fits. */
  void draw(Canvas canvas, Entry entry, Box box, Text text) {
    FieldBoxes boxes = context.fieldBoxes();
    double size = boxes.size(entry, size(text), box.width(), box.height());
    boxes
        .of(entry, box.height(), size)
        .draw(canvas, new Area(box.x(), box.y(), box.width(), box.height()));
  }

  private static double size(Text text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .mapToDouble(run -> run.style().size())
        .max()
        .orElse(USUAL);
  }
}
