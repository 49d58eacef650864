package io.keyplan.samples.read;

import java.io.IOException;
import java.util.Map;

/**
 * The rows of a table in a document, beneath its headings, as people edit them in a program. Rows
 * count from 0.
 */
interface TableRows {

  /** Gives the table as it was before it was edited. */
  TableRows again() throws IOException;

  /** Gives how many rows there are. */
  int count();

  /** Types a text into a cell, in place of what it said. */
  void type(int row, String heading, String text);

  /** Deletes a row. */
  void delete(int row);

  /** Copies a row with all that the program copies, and pastes it beneath the last one. */
  void copy(int row);

  /** Adds a row beneath the last one that says no more than some texts by their headings. */
  void add(Map<String, String> texts);

  /** Moves a row to the place of another. */
  void move(int row, int to);

  /** Gives the document as it is now. */
  byte[] save() throws IOException;
}
