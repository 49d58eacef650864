package io.keyplan.samples;

/** The {@code keyplan} command. */
public final class Keyplan {
  private Keyplan() {}

  /**
   * Runs the command.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.out.println("keyplan");
  }
}
