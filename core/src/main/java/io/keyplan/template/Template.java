package io.keyplan.template;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import java.util.List;

/**
 * A view of a plan: which sections, in which order, made of which blocks.
 *
 * <p>Templates are stateless and thread-safe. {@code ServiceLoader} finds those that have a public
 * constructor without parameters and are registered as providers of this interface; the built-in
 * ones are always there.
 */
public interface Template {

  /** Gives the name used in commands and file names, in lower case with hyphens. */
  String id();

  /**
   * Tells editions of the template apart; a batch that goes on writes documents of another one
   * anew. Empty where the program's own edition tells.
   */
  default String edition() {
    return "";
  }

  /** Says how the document is meant to be read. */
  DocumentShape shape();

  /** Gives the title of the documents, in the composer's language. */
  String title(Composer composer);

  /** Composes the sections; those that have nothing to show are left out. */
  List<Section> sections(Composer composer);

  /** Composes a document. */
  default Document compose(Composer composer) {
    return composer.document(id(), shape(), title(composer), sections(composer));
  }
}
