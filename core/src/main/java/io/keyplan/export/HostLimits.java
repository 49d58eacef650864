package io.keyplan.export;

/**
 * What the programs can hold that open documents. What is larger is divided, shortened or written
 * in another way, and noted.
 */
public final class HostLimits {

  /** The longest title and author of a file, as the dialogs of Office take them. */
  public static final int PROPERTY = 255;

  private HostLimits() {}

  /**
   * What Word can hold (Microsoft, “Operating parameter limitations and specifications in Word”).
   */
  public static final class Word {

    /** The columns of a table. */
    public static final int TABLE_COLUMNS = 63;

    /** The longest tag and title of a content control, as Word's own dialog takes it. */
    public static final int CONTROL_NAME = 64;

    private Word() {}
  }

  /** What PowerPoint can hold, as its own dialog takes it. */
  public static final class PowerPoint {

    /** The columns of a table. */
    public static final int TABLE_COLUMNS = 75;

    private PowerPoint() {}
  }

  /**
   * What Excel can hold (Microsoft, “Excel specifications and limits”, and what it refuses to
   * open).
   */
  public static final class Excel {

    /** The last column of a sheet, counted from 0. */
    public static final int LAST_COLUMN = 16_383;

    /** The last row of a sheet, counted from 0. */
    public static final int LAST_ROW = 1_048_575;

    /** The longest text of a cell, in UTF-16 units. */
    public static final int TEXT = 32_767;

    /** The digits of a number. */
    public static final int DIGITS = 15;

    /** The number of the last day, 31 December 9999. */
    public static final int LAST_DAY = 2_958_465;

    /** The highest that a row can be, in points. */
    public static final double ROW_HEIGHT = 409;

    /** The widest that a column can be, in characters. */
    public static final int COLUMN_WIDTH = 255;

    /** The longest name of a sheet. */
    public static final int SHEET_NAME = 31;

    /** The longest defined name. */
    public static final int DEFINED_NAME = 255;

    /** The longest comment of a defined name. */
    public static final int COMMENT = 255;

    /** The longest text between quotes in a formula. */
    public static final int LITERAL = 255;

    /** The longest title of a message of a rule for what may be entered. */
    public static final int MESSAGE_TITLE = 32;

    /** The longest message of such a rule. */
    public static final int MESSAGE = 255;

    /** The longest code of a number format. */
    public static final int FORMAT = 255;

    /**
     * Number formats of a workbook beside those that are built in: between 200 and 250, as the
     * language of the program has it.
     */
    public static final int FORMATS = 200;

    /** Links on a sheet; Excel opens no sheet with 65,530 or more. */
    public static final int LINKS = 65_000;

    /**
     * The longest address that a link leads to; Excel follows 2,083 characters and counts escapes.
     */
    public static final int LINK = 2_000;

    private Excel() {}
  }

  /** Gives as much of a text as there is room for, with dots where something is missing. */
  public static String shorten(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
