package io.keyplan.pdf.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Writes the tree of elements and the way back from pages and annotations to elements. */
final class StructureWriter {

  private static final COSName STRUCT_ELEM = Cos.name("StructElem");
  private static final COSName MCR = Cos.name("MCR");
  private static final COSName OBJR = Cos.name("OBJR");
  private static final COSName PG = Cos.name("Pg");
  private static final COSName MCID = Cos.name("MCID");
  private static final COSName OBJ = Cos.name("Obj");
  private static final COSName SCOPE = Cos.name("Scope");
  private static final COSName COLUMN_SPAN = Cos.name("ColSpan");

  private final Structure structure;
  private final List<WrittenPage> pages;
  private final AnnotationWriter annotations;
  private final Map<Tag, COSDictionary> elements = new IdentityHashMap<>();
  private final Map<Annotation, COSDictionary> owners = new IdentityHashMap<>();

  StructureWriter(Structure structure, List<WrittenPage> pages, AnnotationWriter annotations) {
    this.structure = structure;
    this.pages = pages;
    this.annotations = annotations;
  }

  COSDictionary write(List<Annotation> all) {
    COSDictionary root = Cos.dictionary(COSName.STRUCT_TREE_ROOT);
    COSDictionary top = element(structure.root(), root);
    root.setItem(COSName.K, top);
    COSArray numbers = new COSArray();
    int next = 0;
    for (WrittenPage page : pages) {
      COSArray ofContents = new COSArray();
      page.canvas().owners().forEach(owner -> ofContents.add(elements.get(owner)));
      numbers.add(COSInteger.get(next++));
      numbers.add(ofContents);
    }
    for (Annotation annotation : all) {
      annotations.dictionary(annotation).setInt(COSName.STRUCT_PARENT, next);
      numbers.add(COSInteger.get(next++));
      numbers.add(owners.get(annotation));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    return root;
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = Cos.dictionary(STRUCT_ELEM);
    elements.put(tag, element);
    element.setItem(COSName.S, Cos.name(tag.role()));
    element.setItem(COSName.P, parent);
    if (!tag.alternative().isEmpty()) {
      element.setString(COSName.ALT, tag.alternative());
    }
    COSDictionary attributes = attributes(tag);
    if (attributes != null) {
      element.setItem(COSName.A, attributes);
    }
    int page = firstPage(tag);
    if (page > 0) {
      element.setItem(PG, dictionary(page));
    }
    List<Object> kids = tag.kids();
    if (kids.size() == 1) {
      element.setItem(COSName.K, kid(kids.get(0), element, page));
    } else if (!kids.isEmpty()) {
      COSArray array = new COSArray();
      kids.forEach(kid -> array.add(kid(kid, element, page)));
      element.setItem(COSName.K, array);
    }
    return element;
  }

  private COSDictionary dictionary(int page) {
    return pages.get(page - 1).dictionary();
  }

  /** Gives the page of the first content; content on other pages says so itself. 0 for none. */
  private static int firstPage(Tag tag) {
    for (Object kid : tag.kids()) {
      if (kid instanceof Tag.Content content) {
        return content.page();
      }
    }
    return 0;
  }

  private COSBase kid(Object kid, COSDictionary element, int page) {
    if (kid instanceof Tag tag) {
      return element(tag, element);
    } else if (kid instanceof Tag.Content content) {
      if (content.page() == page) {
        return COSInteger.get(content.number());
      }
      COSDictionary reference = reference(MCR);
      reference.setItem(PG, dictionary(content.page()));
      reference.setInt(MCID, content.number());
      return reference;
    }
    Annotation annotation = ((Tag.Reference) kid).annotation();
    owners.put(annotation, element);
    COSDictionary reference = reference(OBJR);
    reference.setItem(OBJ, annotations.dictionary(annotation));
    reference.setItem(PG, annotations.page(annotation));
    return reference;
  }

  private static COSDictionary reference(COSName type) {
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, type);
    return reference;
  }

  private static @Nullable COSDictionary attributes(Tag tag) {
    if (tag.scope() != Tag.Scope.NONE || tag.columns() > 1) {
      COSDictionary table = owned("Table");
      if (tag.scope() != Tag.Scope.NONE) {
        table.setName(SCOPE, tag.scope() == Tag.Scope.COLUMN ? "Column" : "Row");
      }
      if (tag.columns() > 1) {
        table.setInt(COLUMN_SPAN, tag.columns());
      }
      return table;
    }
    if (!tag.numbering().isEmpty()) {
      COSDictionary list = owned("List");
      list.setName(Cos.name("ListNumbering"), tag.numbering());
      return list;
    }
    double[] bounds = tag.bounds();
    if (bounds != null) {
      COSDictionary layout = owned("Layout");
      layout.setItem(COSName.BBOX, Cos.numbers(bounds));
      return layout;
    }
    return null;
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = Cos.inline();
    attributes.setName(COSName.O, owner);
    return attributes;
  }
}
