package io.keyplan.poi.word.xml;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.names.ControlNames;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A content control. Its properties have a fixed order, in which the methods are to be called. */
public final class Control {

  private final ElementWriter properties = ElementWriter.fragment();

  /**
   * Begins a control.
   *
   * @param id its number, unique in the document
   * @param address what the control is tagged with; empty for no tag
   * @param title what Word shows at the control; empty for nothing
   * @param style the character style that new content gets; empty for none
   */
  public Control(int id, String address, String title, String style) {
    if (!style.isEmpty()) {
      properties.open("w:rPr").empty("w:rStyle", "w:val", style).close("w:rPr");
    }
    if (!title.isEmpty()) {
      properties.empty("w:alias", "w:val", cut(title));
    }
    if (!address.isEmpty()) {
      properties.empty("w:tag", "w:val", ControlNames.tag(address));
    }
    properties.empty("w:id", "w:val", id);
  }

  private static String cut(String title) {
    return HostLimits.shorten(title, HostLimits.Word.CONTROL_NAME);
  }

  /**
   * Sets the text that stands in the empty control.
   *
   * @param name name of its building block
   * @param empty whether it stands there now
   */
  public Control placeholder(String name, boolean empty) {
    properties.open("w:placeholder").empty("w:docPart", "w:val", name).close("w:placeholder");
    if (empty) {
      properties.empty("w:showingPlcHdr");
    }
    return this;
  }

  /** Binds the control to a value in the custom XML; null for none. */
  public Control binding(@Nullable FieldBinding binding) {
    if (binding != null) {
      binding.writeTo(properties, "w:dataBinding");
    }
    return this;
  }

  /** Says what kind of control it is. */
  public Control kind(Consumer<ElementWriter> kind) {
    kind.accept(properties);
    return this;
  }

  /** Writes the control around what is written meanwhile. */
  public void around(ElementWriter out, Runnable content) {
    out.open("w:sdt").open("w:sdtPr").append(properties).close("w:sdtPr").open("w:sdtContent");
    content.run();
    out.close("w:sdtContent").close("w:sdt");
  }
}
