package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.element;
import static io.keyplan.poi.word.write.Wml.number;
import static io.keyplan.poi.word.write.Wml.on;

import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.List;
import org.docx4j.w15.CTSdtRepeatedSection;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.CTEmpty;
import org.docx4j.wml.CTPlaceholder;
import org.docx4j.wml.CTSdtContentRow;
import org.docx4j.wml.CTSdtContentRun;
import org.docx4j.wml.CTSdtRow;
import org.docx4j.wml.Id;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtContentBlock;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;
import org.docx4j.wml.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Makes content controls. Their properties have a fixed order, which the methods of {@link Builder}
 * follow. Lives for one export.
 */
final class Controls {

  private final Ids ids;

  Controls(Ids ids) {
    this.ids = ids;
  }

  /**
   * Starts a control.
   *
   * @param address what the control is tagged with; empty for no tag
   * @param title what Word shows at the control; empty for nothing
   */
  Builder control(String address, String title) {
    return new Builder(address, title);
  }

  /** Makes a control that holds the rows of a list, each of which can be copied and deleted. */
  Object repeatingRows(String address, String title, CTDataBinding binding, List<Object> rows) {
    SdtPr properties =
        control(address, title)
            .add(element(WordNamespaces.W15, "dataBinding", binding))
            .add(element(WordNamespaces.W15, "repeatingSection", new CTSdtRepeatedSection()))
            .properties();
    return rows(properties, rows);
  }

  /** Makes the control of one row in a control of rows. */
  Object repeatingRow(String address, Tr row) {
    SdtPr properties =
        control(address, "")
            .add(element(WordNamespaces.W15, "repeatingSectionItem", new CTEmpty()))
            .properties();
    return rows(properties, List.of(row));
  }

  private static Object rows(SdtPr properties, List<?> rows) {
    CTSdtContentRow content = new CTSdtContentRow();
    content.getContent().addAll(rows);
    CTSdtRow control = new CTSdtRow();
    control.setSdtPr(properties);
    control.setSdtContent(content);
    return element("sdt", control);
  }

  /** Collects the properties of a control in their order. */
  final class Builder {
    private final SdtPr properties = new SdtPr();
    private final String address;
    private final String title;

    private Builder(String address, String title) {
      this.address = address;
      this.title = title;
    }

    private Builder name() {
      if (!title.isEmpty()) {
        SdtPr.Alias alias = new SdtPr.Alias();
        alias.setVal(
            title.length() <= ControlNames.LONGEST
                ? title
                : title.substring(0, ControlNames.LONGEST - 1) + "…");
        add(element("alias", alias));
      }
      if (!address.isEmpty()) {
        Tag tag = new Tag();
        tag.setVal(ControlNames.tag(address));
        add(tag);
      }
      Id id = new Id();
      id.setVal(number(ids.control(address)));
      return add(id);
    }

    /** Sets the character style that new content gets; to be called first. */
    Builder style(String style) {
      if (!style.isEmpty()) {
        RPr look = new RPr();
        look.setRStyle(Wml.style(style));
        properties.getRPrOrAliasOrLock().add(element("rPr", look));
      }
      return this;
    }

    /**
     * Sets the text that stands in the empty control.
     *
     * @param name name of its building block
     * @param empty whether it stands there now
     */
    Builder placeholder(String name, boolean empty) {
      CTPlaceholder.DocPart part = new CTPlaceholder.DocPart();
      part.setVal(name);
      CTPlaceholder placeholder = new CTPlaceholder();
      placeholder.setDocPart(part);
      add(element("placeholder", placeholder));
      return empty ? add(element("showingPlcHdr", on())) : this;
    }

    Builder binding(@Nullable CTDataBinding binding) {
      return binding == null ? this : add(element("dataBinding", binding));
    }

    /** Adds the element that says what kind of control it is, or another one. */
    Builder add(Object property) {
      if (!named) {
        named = true;
        name();
      }
      properties.getRPrOrAliasOrLock().add(property);
      return this;
    }

    private boolean named;

    SdtPr properties() {
      return properties;
    }

    /** Makes the control, with runs in it. */
    SdtRun around(Object... runs) {
      CTSdtContentRun content = new CTSdtContentRun();
      content.getContent().addAll(List.of(runs));
      SdtRun control = new SdtRun();
      control.setSdtPr(properties);
      control.setSdtContent(content);
      return control;
    }

    /** Makes the control, with paragraphs and tables in it. */
    SdtBlock aroundBlocks(List<?> blocks) {
      SdtContentBlock content = new SdtContentBlock();
      content.getContent().addAll(blocks);
      SdtBlock control = new SdtBlock();
      control.setSdtPr(properties);
      control.setSdtContent(content);
      return control;
    }
  }
}
