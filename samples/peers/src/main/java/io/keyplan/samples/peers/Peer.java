package io.keyplan.samples.peers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A library that writes the content as a file. Instances are used by one thread. */
interface Peer {

  /** The colour of heading rows. */
  String NAVY = "1F3864";

  /** Writes the file. */
  byte[] write(Content content) throws Exception;

  /** Gives a value as a text, for formats that have no other. */
  static String text(Object value) {
    return value instanceof LocalDate day ? DAY.format(day) : value.toString();
  }

  /** Gives a row of values as texts. */
  static List<String> texts(List<Object> row) {
    return row.stream().map(Peer::text).toList();
  }

  /** How days are written. */
  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
}
