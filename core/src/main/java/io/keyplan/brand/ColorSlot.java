package io.keyplan.brand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The colours of an Office theme, as its slides and pages use them. */
public enum ColorSlot {
  /** Text. */
  TEXT_1("text1", "tx1", "dk1"),
  /** Background. */
  BACKGROUND_1("background1", "bg1", "lt1"),
  /** Further text. */
  TEXT_2("text2", "tx2", "dk2"),
  /** Further background. */
  BACKGROUND_2("background2", "bg2", "lt2"),
  /** First accent. */
  ACCENT_1("accent1"),
  /** Second accent. */
  ACCENT_2("accent2"),
  /** Third accent. */
  ACCENT_3("accent3"),
  /** Fourth accent. */
  ACCENT_4("accent4"),
  /** Fifth accent. */
  ACCENT_5("accent5"),
  /** Sixth accent. */
  ACCENT_6("accent6"),
  /** Links. */
  LINK("link", "hlink"),
  /** Links that have been followed. */
  FOLLOWED_LINK("followedLink", "folHlink");

  private final List<String> names;

  ColorSlot(String... names) {
    this.names = List.of(names);
  }

  /** Gives the name by which a brand file calls it. */
  public String id() {
    return names.get(0);
  }

  /** Finds a slot by its name in a brand file, or in an Office file. */
  public static Optional<ColorSlot> of(String name) {
    return Arrays.stream(values()).filter(slot -> slot.names.contains(name)).findFirst();
  }

  /** Lists the slots of accents. */
  public static List<ColorSlot> accents() {
    return List.of(ACCENT_1, ACCENT_2, ACCENT_3, ACCENT_4, ACCENT_5, ACCENT_6);
  }
}
