package io.keyplan.pdf.form;

/** Looks for words in the bytes of a file. */
final class Words {

  private Words() {}

  /** Finds the first place of a word that begins within a range; -1 for none. */
  static int find(String word, byte[] file, int from, int to) {
    for (int i = from; i < to && i + word.length() <= file.length; i++) {
      if (isAt(i, word, file)) {
        return i;
      }
    }
    return -1;
  }

  /** Finds the last place of a word before another place; -1 for none. */
  static int findLast(String word, byte[] file, int before) {
    for (int i = Math.min(before - 1, file.length - word.length()); i >= 0; i--) {
      if (isAt(i, word, file)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(int at, String word, byte[] file) {
    for (int i = 0; i < word.length(); i++) {
      if (file[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
