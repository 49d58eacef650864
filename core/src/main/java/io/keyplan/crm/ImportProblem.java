package io.keyplan.crm;

/**
 * Something in the exported files that cannot be used, or that somebody should look at.
 *
 * @param file name of the file, with the sheet where it has several
 * @param line where it stands, from one: the line of a text, the row of a sheet; 0 for the file as
 *     a whole
 * @param column name of the column; empty for the row as a whole
 * @param message what is wrong and what would be right
 */
public record ImportProblem(String file, long line, String column, String message) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column \"").append(column).append('"');
    }
    return text.append(": ").append(message).toString();
  }
}
