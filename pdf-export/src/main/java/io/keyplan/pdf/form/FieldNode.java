package io.keyplan.pdf.form;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A field in the tree of fields, or a part of names that others go on from. */
final class FieldNode {

  private final COSDictionary dictionary;
  private final @Nullable FieldNode parent;
  private final String name;
  private final List<COSDictionary> widgets = new ArrayList<>();

  FieldNode(COSDictionary dictionary, @Nullable FieldNode parent, String name) {
    this.dictionary = dictionary;
    this.parent = parent;
    this.name = name;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Gives the whole name. */
  String name() {
    return name;
  }

  /** Lists its places on pages. */
  List<COSDictionary> widgets() {
    return widgets;
  }

  /** Gives an entry of the field, or of those that it belongs to. */
  @Nullable COSBase inherited(COSName key) {
    for (FieldNode node = this; node != null; node = node.parent) {
      COSBase value = node.dictionary.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
