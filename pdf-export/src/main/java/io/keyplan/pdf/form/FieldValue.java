package io.keyplan.pdf.form;

import io.keyplan.read.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Reads what is entered in fields. */
final class FieldValue {

  /** Thrown where what is entered cannot be read for sure; the message says why. */
  static final class Unsure extends Exception {
    private static final long serialVersionUID = 1L;

    Unsure(String message) {
      super(message);
    }
  }

  private final FieldNode field;
  private final Budget budget;

  private FieldValue(FieldNode field, Budget budget) {
    this.field = field;
    this.budget = budget;
  }

  /** Reads what is entered in a field: a text, the code of a choice, or true for a tick. */
  static Shown of(FieldNode field, Budget budget) throws Unsure {
    FieldValue value = new FieldValue(field, budget);
    COSBase type = field.inherited(COSName.FT);
    if (COSName.BTN.equals(type)) {
      return value.tick();
    }
    String text = value.text();
    return new Shown.Text(COSName.CH.equals(type) ? value.code(text) : text);
  }

  private Shown tick() throws Unsure {
    boolean entered = values().stream().anyMatch(FieldValue::isOn);
    boolean states = false;
    boolean shown = false;
    for (COSDictionary widget : field.widgets()) {
      COSName state = widget.getCOSName(COSName.AS);
      states |= state != null;
      shown |= isOn(state);
    }
    if (states && shown != entered) {
      throw new Unsure(
          "the box "
              + (shown ? "looks ticked and is not" : "is ticked and does not look so")
              + "; tick it again and save");
    }
    return entered ? new Shown.Flag(true) : Shown.BLANK;
  }

  /**
   * Lists what was entered: the value of the field, and where it stands in several places, values
   * that some programs, Firefox among them, keep with the place in which they were typed.
   */
  private List<COSBase> values() {
    List<COSBase> values = new ArrayList<>();
    add(field.inherited(COSName.V), values);
    for (COSDictionary widget : field.widgets()) {
      if (widget != field.dictionary()) {
        add(widget.getDictionaryObject(COSName.V), values);
      }
    }
    return values;
  }

  private static void add(@Nullable COSBase value, List<COSBase> values) {
    if (value != null && value != COSNull.NULL) {
      values.add(value);
    }
  }

  /** Programs have their own names for ticked, but one for empty. */
  private static boolean isOn(@Nullable COSBase state) {
    return state instanceof COSName name && !name.getName().equalsIgnoreCase("Off");
  }

  private String text() throws Unsure {
    try {
      Set<String> texts = new LinkedHashSet<>();
      for (COSBase value : values()) {
        texts.add(value instanceof COSArray array ? joined(array) : text(value));
      }
      if (texts.size() > 1) {
        throw new Unsure(
            "programs entered different texts for the field in different ways: "
                + texts.stream().map(Quote::of).collect(Collectors.joining(", "))
                + "; enter the right one again and save");
      }
      return texts.isEmpty() ? richText() : texts.iterator().next();
    } catch (IOException e) {
      throw new Unsure("the text in the field is damaged; enter it again and save");
    }
  }

  private String joined(COSArray array) throws IOException {
    StringJoiner texts = new StringJoiner(", ");
    for (int i = 0; i < array.size(); i++) {
      texts.add(text(array.getObject(i)));
    }
    return texts.toString();
  }

  private String richText() throws IOException, Unsure {
    COSBase rich = field.dictionary().getDictionaryObject(COSName.RV);
    if (rich == null) {
      return "";
    }
    try {
      return RichText.plain(text(rich));
    } catch (XMLStreamException e) {
      throw new Unsure("the formatted text in the field is damaged; enter it again as plain text");
    }
  }

  private String text(@Nullable COSBase value) throws IOException {
    if (value instanceof COSString string) {
      byte[] bytes = string.getBytes();
      budget.text(bytes.length);
      return TextStrings.text(bytes);
    } else if (value instanceof BoundedStream stream) {
      return TextStrings.text(stream.unpacked());
    } else if (value instanceof COSName name) {
      budget.text(0);
      return isOn(name) ? name.getName() : "";
    }
    throw new IOException("a text is neither a string nor a stream");
  }

  /** Some programs enter the words of a choice instead of its code. */
  private String code(String text) throws Unsure {
    if (!(field.inherited(COSName.OPT) instanceof COSArray options) || text.isEmpty()) {
      return text;
    }
    try {
      String code = text;
      for (int i = 0; i < options.size(); i++) {
        if (options.getObject(i) instanceof COSArray option && option.size() == 2) {
          String own = text(option.getObject(0));
          if (own.equals(text)) {
            return text;
          } else if (code.equals(text) && text(option.getObject(1)).strip().equals(text.strip())) {
            code = own;
          }
        }
      }
      return code;
    } catch (IOException e) {
      throw new Unsure("the choices of the field are damaged; enter a text in its place");
    }
  }
}
