package io.keyplan.poi.word.fill;

import io.keyplan.document.Datum;
import io.keyplan.export.HostLimits;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.DrawingRun;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.ValueWriter;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.XmlBuffer;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.read.Shown;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content controls of a filled document, and the custom XML that they are bound to, so that
 * programs that drop tags leave something to know them by. Lives for one document.
 */
final class FilledControls implements ValueWriter {

  /** What is shown of a field, in one form. */
  private record Binding(String address, String text) {}

  private static final OwnControl NONE = new OwnControl("", "", "", "", "", true, null);

  /** As Word draws boxes. */
  private static final String TICKED = "\u2612";

  private static final String UNTICKED = "\u2610";

  private final StringBuilder out;
  private final TraceRecorder trace;
  private final Set<Integer> numbers;
  private final Map<Binding, Integer> bindings = new LinkedHashMap<>();
  private final String store;
  private @Nullable WordSections sections;

  /**
   * Starts a document.
   *
   * @param usedNumbers numbers of the author's content controls
   */
  FilledControls(Filling filling, Set<Integer> usedNumbers) {
    this.out = filling.out();
    this.trace = filling.trace();
    this.numbers = new HashSet<>(usedNumbers);
    this.store = Digests.guid(PartNames.FIELDS);
  }

  /** Sets our sections, before anything is written. */
  void setSections(WordSections value) {
    sections = value;
  }

  /** Gives our sections. */
  WordSections sections() {
    return Objects.requireNonNull(sections);
  }

  /** Writes a value; as mere text where it is of no field, or stands in no text of Word's. */
  @Override
  public void write(Tag.Value tag, FilledValue value, String look, String prefix, boolean drawing) {
    if (drawing) {
      DrawingRun.write(out, value.text(), look, prefix);
    } else {
      write(value, look, null);
    }
  }

  /**
   * Writes a value.
   *
   * @param look properties of its run, as XML
   * @param own where it stands in a control of the author's; null where it becomes one of ours
   */
  void write(FilledValue value, String look, @Nullable OwnControl own) {
    OwnControl control = own == null ? NONE : own;
    FieldPath path = value.path();
    if (path.isNone() && own == null) {
      run(look, value.text());
      return;
    }
    boolean box = control.ticked() != null;
    boolean ticked = box && value.datum() instanceof Datum.Flag flag && flag.value();
    String text = box ? ticked ? TICKED : UNTICKED : value.text();
    boolean lines = text.indexOf('\n') >= 0;
    boolean bound = control.plain() && !lines && !value.datum().isBlank() && !path.isNone();
    String address = path.text();
    out.append("<w:sdt><w:sdtPr>");
    if (own == null) {
      out.append(look);
      property("alias", title(value.label()));
    } else {
      out.append(control.before());
    }
    if (!path.isNone()) {
      property("tag", ControlNames.tag(address));
      property("id", String.valueOf(number(address)));
    }
    if (own == null) {
      out.append("<w:placeholder>");
      property("docPart", ControlNames.prompt(""));
      out.append("</w:placeholder>");
    }
    out.append(control.between());
    if (bound) {
      binding(address, text);
    }
    if (own == null) {
      out.append(lines ? "<w:text w:multiLine=\"1\"/>" : "<w:text/>");
    }
    out.append(ticked ? control.ticked() : control.after())
        .append("</w:sdtPr><w:sdtContent>")
        .append(control.begin());
    run(look, text);
    out.append(control.end()).append("</w:sdtContent></w:sdt>");
    trace.value(path, box ? new Shown.Flag(ticked) : new Shown.Text(text));
  }

  private void property(String name, String value) {
    out.append("<w:").append(name).append(" w:val=\"").append(XmlText.escape(value)).append("\"/>");
  }

  private static String title(String label) {
    return HostLimits.shorten(label, HostLimits.Word.CONTROL_NAME);
  }

  /** Gives the number that follows from an address, or the next that is free. */
  private int number(String address) {
    return number(ControlNames.number(address));
  }

  /** Gives a number to a control: the wanted one, or the next that is free. */
  int number(int wanted) {
    int number = Math.max(1, wanted);
    while (!numbers.add(number)) {
      number = number == Integer.MAX_VALUE ? 1 : number + 1;
    }
    return number;
  }

  private void binding(String address, String text) {
    int place = bindings.computeIfAbsent(new Binding(address, text), none -> bindings.size() + 1);
    out.append("<w:dataBinding w:prefixMappings=\"xmlns:k='")
        .append(PartNames.FIELDS)
        .append("'\" w:xpath=\"/k:fields[1]/k:field[")
        .append(place)
        .append("]/k:value[1]\" w:storeItemID=\"")
        .append(store)
        .append("\"/>");
  }

  /** Lines become line breaks of one run, in the look of the tag. */
  private void run(String look, String text) {
    out.append("<w:r>").append(look);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.append("<w:br/>");
      }
      out.append("<w:t xml:space=\"preserve\">");
      out.append(new XmlBuffer(lines[i].length() + 16).text(lines[i]));
      out.append("</w:t>");
    }
    out.append("</w:r>");
  }

  /** Says whether any control is bound. */
  boolean isBound() {
    return !bindings.isEmpty();
  }

  /** Writes the custom XML. */
  String xml() {
    StringBuilder xml = new StringBuilder(XmlText.DECLARATION);
    xml.append("<fields xmlns=\"").append(PartNames.FIELDS).append("\">");
    for (Binding binding : bindings.keySet()) {
      xml.append("<field address=\"")
          .append(XmlText.escape(binding.address()))
          .append("\"><value>")
          .append(XmlText.escape(binding.text()))
          .append("</value></field>");
    }
    return xml.append("</fields>").toString();
  }

  /** Gives the id of the custom XML. */
  String store() {
    return store;
  }
}
