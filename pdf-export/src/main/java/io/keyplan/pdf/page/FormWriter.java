package io.keyplan.pdf.page;

import io.keyplan.pdf.font.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Writes form fields and the tree of their names. Lives for one document. */
final class FormWriter {

  private static final String FONT = "KpForm";
  private static final int SEVERAL_LINES = 1 << 12;
  private static final int DROP_DOWN = 1 << 17;
  private static final int OPEN_TO_TEXT = 1 << 18;
  private static final String YES = "Yes";
  private static final COSName TOOLTIP = Cos.name("TU");
  private static final COSName APPEARANCE = COSName.DA;

  private final Cos cos;
  private final Typesetter typesetter;
  private final Node root = new Node("");
  private final Map<String, COSStream> ticks = new HashMap<>();

  /** A part of names, and the field whose name ends there. */
  private static final class Node {
    private final String part;
    private final Map<String, Node> kids = new LinkedHashMap<>();
    private final List<COSDictionary> widgets = new ArrayList<>();
    private @Nullable Field field;

    Node(String part) {
      this.part = part;
    }
  }

  FormWriter(Cos cos, Typesetter typesetter) {
    this.cos = cos;
    this.typesetter = typesetter;
  }

  /** Adds a place of a field; places of the same name share one value. */
  void add(Field field, Annotation annotation, COSDictionary widget) throws IOException {
    Node node = root;
    for (String part : field.name().split("\\.", -1)) {
      node = node.kids.computeIfAbsent(part, Node::new);
    }
    if (node.field == null) {
      node.field = field;
    }
    node.widgets.add(widget);
    appearance(node.field, annotation, widget);
  }

  private void appearance(Field field, Annotation annotation, COSDictionary widget)
      throws IOException {
    double wide = annotation.right() - annotation.left();
    double high = annotation.top() - annotation.bottom();
    COSDictionary normal = Cos.inline();
    if (field.kind() == Field.Kind.TICK) {
      COSDictionary states = Cos.inline();
      states.setItem(Cos.name(YES), tick(wide, high, true));
      states.setItem(COSName.Off, tick(wide, high, false));
      normal.setItem(COSName.N, states);
      widget.setItem(COSName.AS, COSName.Off);
      COSDictionary look = Cos.inline();
      look.setString(COSName.CA, "4");
      widget.setItem(COSName.MK, look);
    } else {
      normal.setItem(COSName.N, empty(wide, high));
      widget.setItem(COSName.MK, Cos.inline());
    }
    widget.setItem(COSName.AP, normal);
  }

  /** Programs that fill forms write into the drawings of texts, so that each place has its own. */
  private COSStream empty(double wide, double high) throws IOException {
    return drawing(wide, high, new Operators().op("/Tx BMC EMC"));
  }

  /** Boxes to tick of a size share their drawings, which nobody changes. */
  private COSStream tick(double wide, double high, boolean ticked) throws IOException {
    String key = Math.round(wide * 100) + " " + Math.round(high * 100) + ticked;
    COSStream known = ticks.get(key);
    if (known != null) {
      return known;
    }
    Operators out = new Operators();
    if (ticked) {
      out.raw("q .078 .129 .239 RG ").num(Math.min(wide, high) / 8).raw("w ");
      out.num(wide * 0.22).num(high * 0.52).raw("m ");
      out.num(wide * 0.42).num(high * 0.28).raw("l ");
      out.num(wide * 0.78).num(high * 0.76).op("l S Q");
    } else {
      out.op("/Tx BMC EMC");
    }
    COSStream drawing = drawing(wide, high, out);
    ticks.put(key, drawing);
    return drawing;
  }

  private COSStream drawing(double wide, double high, Operators out) throws IOException {
    COSStream drawing = cos.stream(out.bytes());
    drawing.setItem(COSName.TYPE, COSName.XOBJECT);
    drawing.setItem(COSName.SUBTYPE, COSName.FORM);
    drawing.setItem(COSName.BBOX, Cos.numbers(0, 0, wide, high));
    drawing.setItem(COSName.RESOURCES, Cos.inline());
    return drawing;
  }

  Optional<COSDictionary> write() throws IOException {
    if (root.kids.isEmpty()) {
      return Optional.empty();
    }
    COSDictionary form = new COSDictionary();
    COSArray fields = new COSArray();
    for (Node kid : root.kids.values()) {
      fields.add(write(kid, null));
    }
    form.setItem(COSName.FIELDS, fields);
    COSDictionary fonts = Cos.inline();
    fonts.setItem(
        Cos.name(FONT), new FontWriter(cos, typesetter).write(typesetter.book().fields()));
    COSDictionary resources = Cos.inline();
    resources.setItem(COSName.FONT, fonts);
    form.setItem(COSName.DR, resources);
    form.setItem(APPEARANCE, new COSString(look(0)));
    return Optional.of(form);
  }

  private static String look(double size) {
    StringBuilder number = new StringBuilder();
    number.append(Math.round(size * 10) / 10.0);
    return "/" + FONT + " " + (size == 0 ? "0" : number) + " Tf .078 .129 .239 rg";
  }

  private COSDictionary write(Node node, @Nullable COSDictionary parent) {
    Field field = node.field;
    boolean one = field != null && node.widgets.size() == 1;
    COSDictionary dictionary = one ? node.widgets.get(0) : new COSDictionary();
    dictionary.setString(COSName.T, node.part);
    if (parent != null) {
      dictionary.setItem(COSName.PARENT, parent);
    }
    if (field != null) {
      describe(dictionary, field);
    }
    if (!one) {
      COSArray kids = new COSArray();
      for (COSDictionary widget : node.widgets) {
        widget.setItem(COSName.PARENT, dictionary);
        kids.add(widget);
      }
      for (Node kid : node.kids.values()) {
        kids.add(write(kid, dictionary));
      }
      dictionary.setItem(COSName.KIDS, kids);
    }
    return dictionary;
  }

  private static void describe(COSDictionary dictionary, Field field) {
    dictionary.setString(TOOLTIP, field.tooltip());
    switch (field.kind()) {
      case TICK -> {
        dictionary.setItem(COSName.FT, COSName.BTN);
        dictionary.setItem(COSName.V, COSName.Off);
        dictionary.setItem(COSName.DV, COSName.Off);
      }
      case CHOICE, COMBO -> {
        dictionary.setItem(COSName.FT, COSName.CH);
        int flags = DROP_DOWN | (field.kind() == Field.Kind.COMBO ? OPEN_TO_TEXT : 0);
        dictionary.setInt(COSName.FF, flags);
        dictionary.setItem(COSName.OPT, options(field));
        dictionary.setItem(APPEARANCE, new COSString(look(field.size())));
      }
      default -> {
        dictionary.setItem(COSName.FT, COSName.TX);
        if (field.kind() == Field.Kind.PARAGRAPH) {
          dictionary.setInt(COSName.FF, SEVERAL_LINES);
        }
        if (!field.pattern().isEmpty()) {
          dictionary.setItem(COSName.AA, dateActions(field.pattern()));
        }
        dictionary.setItem(APPEARANCE, new COSString(look(field.size())));
      }
    }
  }

  private static COSArray options(Field field) {
    COSArray options = new COSArray();
    for (Field.Choice choice : field.choices()) {
      options.add(Cos.array(new COSString(choice.code()), new COSString(choice.label())));
    }
    return options;
  }

  /** The functions that viewers offer for days: what may be typed, and how it is shown. */
  private static COSDictionary dateActions(String pattern) {
    COSDictionary actions = Cos.inline();
    actions.setItem(COSName.K, script("AFDate_KeystrokeEx(\"" + pattern + "\");"));
    actions.setItem(COSName.F, script("AFDate_FormatEx(\"" + pattern + "\");"));
    return actions;
  }

  private static COSDictionary script(String code) {
    COSDictionary action = Cos.inline();
    action.setItem(COSName.S, Cos.name("JavaScript"));
    action.setString(Cos.name("JS"), code);
    return action;
  }
}
