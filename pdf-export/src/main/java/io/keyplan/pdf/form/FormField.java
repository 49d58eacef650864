package io.keyplan.pdf.form;

import io.keyplan.read.Shown;
import java.util.List;

/**
 * A field of a form as it is filled in.
 *
 * @param name the whole name, with dots between its parts
 * @param tooltip what the form says of the field; empty for nothing
 * @param shown what is entered
 * @param pages the pages on which it stands, from 1; empty where it stands on none
 * @param fault why what is entered cannot be read for sure; empty where it can
 */
public record FormField(
    String name, String tooltip, Shown shown, List<Integer> pages, String fault) {

  /** Copies the pages. */
  public FormField {
    pages = List.copyOf(pages);
  }
}
