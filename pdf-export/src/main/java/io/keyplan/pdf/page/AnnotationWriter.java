package io.keyplan.pdf.page;

import io.keyplan.pdf.font.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes links and the places of form fields onto their pages. Lives for one document. */
final class AnnotationWriter {

  private static final int PRINTED = 4;

  private final List<WrittenPage> pages;
  private final FormWriter form;
  private final Map<Annotation, COSDictionary> dictionaries = new IdentityHashMap<>();
  private final Map<Annotation, COSDictionary> pageOf = new IdentityHashMap<>();

  AnnotationWriter(Cos cos, List<WrittenPage> pages, Typesetter typesetter) {
    this.pages = pages;
    this.form = new FormWriter(cos, typesetter);
  }

  /** Writes the annotations of all pages; gives those that belong to an element. */
  List<Annotation> write() throws IOException {
    List<Annotation> all = new ArrayList<>();
    for (WrittenPage page : pages) {
      if (page.canvas().annotations().isEmpty()) {
        continue;
      }
      COSArray array = new COSArray();
      for (Annotation annotation : page.canvas().annotations()) {
        COSDictionary dictionary = write(annotation, page.dictionary());
        dictionaries.put(annotation, dictionary);
        pageOf.put(annotation, page.dictionary());
        array.add(dictionary);
        all.add(annotation);
      }
      page.dictionary().setItem(COSName.ANNOTS, array);
    }
    return all;
  }

  private COSDictionary write(Annotation annotation, COSDictionary page) throws IOException {
    COSDictionary dictionary = Cos.dictionary(COSName.ANNOT);
    dictionary.setItem(
        COSName.RECT,
        Cos.numbers(annotation.left(), annotation.bottom(), annotation.right(), annotation.top()));
    dictionary.setInt(COSName.F, PRINTED);
    dictionary.setItem(COSName.P, page);
    Annotation.Target target = annotation.target();
    if (target instanceof Annotation.Widget widget) {
      dictionary.setItem(COSName.SUBTYPE, COSName.WIDGET);
      form.add(widget.field(), annotation, dictionary);
      return dictionary;
    }
    dictionary.setItem(COSName.SUBTYPE, COSName.LINK);
    dictionary.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
    if (target instanceof Annotation.Web web) {
      dictionary.setString(COSName.CONTENTS, web.text());
      COSDictionary action = Cos.inline();
      action.setItem(COSName.S, COSName.URI);
      action.setString(COSName.URI, web.uri());
      dictionary.setItem(COSName.A, action);
    } else if (target instanceof Annotation.Place place) {
      dictionary.setString(COSName.CONTENTS, place.text());
      dictionary.setItem(COSName.DEST, BookmarkWriter.place(place.destination(), pages));
    }
    return dictionary;
  }

  COSDictionary dictionary(Annotation annotation) {
    return dictionaries.get(annotation);
  }

  COSDictionary page(Annotation annotation) {
    return pageOf.get(annotation);
  }

  /** Gives the form; empty where there are no fields. */
  Optional<COSDictionary> form() throws IOException {
    return form.write();
  }
}
