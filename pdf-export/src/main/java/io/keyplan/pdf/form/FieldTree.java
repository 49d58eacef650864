package io.keyplan.pdf.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Goes through the tree of fields, each branch of which is visited once. */
final class FieldTree {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NAME = 4096;

  private record Visit(COSDictionary dictionary, @Nullable FieldNode parent, int depth) {}

  private final Budget budget;
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<FieldNode> fields = new ArrayList<>();

  private FieldTree(Budget budget) {
    this.budget = budget;
  }

  /** Lists the fields that can be filled in, in the order of the tree. */
  static List<FieldNode> fields(COSDictionary form, Budget budget) {
    FieldTree tree = new FieldTree(budget);
    tree.add(form.getCOSArray(COSName.FIELDS), null, 0);
    while (!tree.open.isEmpty()) {
      tree.visit(tree.open.pop());
    }
    return tree.fields;
  }

  /** What is put on top first is visited last. */
  private void add(@Nullable COSArray kids, @Nullable FieldNode parent, int depth) {
    if (kids == null || depth > DEEPEST) {
      return;
    }
    for (int i = kids.size() - 1; i >= 0; i--) {
      budget.field();
      if (kids.getObject(i) instanceof COSDictionary kid && !seen.contains(kid)) {
        open.push(new Visit(kid, parent, depth));
      }
    }
  }

  private void visit(Visit visit) {
    COSDictionary dictionary = visit.dictionary();
    if (!seen.add(dictionary)) {
      return;
    }
    FieldNode parent = visit.parent();
    COSString part = part(dictionary);
    if (part == null) {
      if (parent != null) {
        parent.widgets().add(dictionary);
      }
      return;
    }
    String name = name(parent, part);
    if (name.length() > LONGEST_NAME) {
      return;
    }
    FieldNode field = new FieldNode(dictionary, parent, name);
    COSArray kids = dictionary.getCOSArray(COSName.KIDS);
    if (kids == null) {
      field.widgets().add(dictionary);
    }
    if (kids == null || hasPlaces(kids)) {
      fields.add(field);
    }
    add(kids, field, visit.depth() + 1);
  }

  private static @Nullable COSString part(COSDictionary dictionary) {
    return dictionary.getDictionaryObject(COSName.T) instanceof COSString part ? part : null;
  }

  private String name(@Nullable FieldNode parent, COSString part) {
    byte[] bytes = part.getBytes();
    budget.text(bytes.length);
    String text = TextStrings.text(bytes);
    if (parent == null) {
      return text;
    }
    budget.text(parent.name().length());
    return parent.name() + "." + text;
  }

  /** Kids without a name of their own are places of the field itself. */
  private boolean hasPlaces(COSArray kids) {
    for (int i = 0; i < kids.size(); i++) {
      budget.field();
      if (kids.getObject(i) instanceof COSDictionary kid && part(kid) == null) {
        return true;
      }
    }
    return kids.size() == 0;
  }
}
