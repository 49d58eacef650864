package io.keyplan.theme;

import io.keyplan.value.Tone;
import java.util.List;
import java.util.Map;

/**
 * The look of documents. Immutable and thread-safe.
 *
 * @param name name of the theme, as Office programs show it
 * @param font font family of all texts; one that every computer has
 * @param palette colours
 */
public record Theme(String name, String font, Palette palette) {

  private static final Theme STANDARD =
      new Theme(
          "Keyplan",
          "Arial",
          new Palette(
              new Color("14213D"),
              new Color("5B6577"),
              new Color("D9DEE7"),
              new Color("F5F7FA"),
              Blend.WHITE,
              new Color("0B4F6C"),
              new Color("E07A2C"),
              new Color("C2591B"),
              List.of(
                  new Color("0B4F6C"),
                  new Color("2A9D8F"),
                  new Color("E9A23B"),
                  new Color("7A6FA8"),
                  new Color("C8553D"),
                  new Color("8FA3B0")),
              Map.of(
                  Tone.POSITIVE, tone("1B5E36", "DDF1E3"),
                  Tone.INFO, tone("0A4A8F", "DCE9F8"),
                  Tone.NEUTRAL, tone("3E4758", "E8ECF2"),
                  Tone.WARNING, tone("7A4A00", "FBE9CC"),
                  Tone.NEGATIVE, tone("8C1D18", "F9DCD9"))));

  /** Gives the theme that holds when nothing is said. */
  public static Theme standard() {
    return STANDARD;
  }

  private static Palette.ToneColors tone(String text, String tint) {
    return new Palette.ToneColors(new Color(text), new Color(tint));
  }
}
