package io.keyplan.json;

import io.keyplan.value.Problem.Location;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, whatever language it is written in. Lives for one reading. */
interface TokenReader extends Closeable {

  /** What comes next in a text. */
  enum Token {
    /** The name of a property. */
    NAME,
    /** The beginning of an object. */
    OBJECT,
    /** The beginning of a list. */
    LIST,
    /** The end of an object or a list. */
    END,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** Nothing. */
    NULL
  }

  /**
   * Takes the next token; null at the end of the text.
   *
   * @param unclosed the innermost object or list that is open, for messages; null for none
   * @throws SyntaxFault if the text cannot be read on
   * @throws IOException if the file cannot be read
   */
  @Nullable Token next(@Nullable Node unclosed) throws IOException, SyntaxFault;

  /** Gives the characters of a name or of a single value. */
  String text();

  /** Gives where the token begins. */
  Location location();

  /** Says why the token cannot be taken for what it is; null when it can. */
  default @Nullable String refusal() {
    return null;
  }
}
