package io.keyplan.model.choice;

/** A status that says whether anything is left to do. */
public interface Closable {

  /** Says whether nothing is left to do. */
  boolean isClosed();
}
