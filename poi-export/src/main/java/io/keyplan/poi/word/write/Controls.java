package io.keyplan.poi.word.write;

import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.FieldBinding;
import io.keyplan.poi.word.xml.Ids;
import io.keyplan.poi.word.xml.Namespace;
import io.keyplan.poi.word.xml.NamespaceDeclarations;

/** Begins content controls, each with a number of its own. Lives for one export. */
final class Controls {

  private final Ids ids;
  private final NamespaceDeclarations namespaces;

  Controls(Ids ids, NamespaceDeclarations namespaces) {
    this.ids = ids;
    this.namespaces = namespaces;
  }

  /**
   * Begins a control.
   *
   * @param address what the control is tagged with; empty for no tag
   * @param title what Word shows at the control; empty for nothing
   */
  Control control(String address, String title) {
    return control(address, title, "");
  }

  /** Begins a control whose content has a character style. */
  Control control(String address, String title, String style) {
    return new Control(ids.control(address), address, title, style);
  }

  /** Makes a box to tick. */
  Control checkBox(String title, String style) {
    namespaces.use(Namespace.WORD_2010);
    return control("", title, style).kind(out -> ControlKinds.checkBox(out, false));
  }

  /** Makes a control that holds the rows of a list, each of which can be copied and deleted. */
  Control rows(String address, String title, FieldBinding binding) {
    namespaces.use(Namespace.WORD_2012);
    return control(address, title)
        .kind(
            out -> {
              binding.writeTo(out, "w15:dataBinding");
              out.empty("w15:repeatingSection");
            });
  }

  /** Makes the control of one row in a control of rows. */
  Control row(String address) {
    namespaces.use(Namespace.WORD_2012);
    return control(address, "").kind(out -> out.empty("w15:repeatingSectionItem"));
  }
}
