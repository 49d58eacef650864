package io.keyplan.json;

import java.util.Map;

/** Writes settings as people keep them. Thread-safe. */
public final class SettingsText {

  private SettingsText() {}

  /**
   * Gives the text of settings, ended by a line feed.
   *
   * @param settings names with texts, numbers, yes or no, lists or further settings
   */
  public static String of(Map<String, ?> settings, PlanFormat format) {
    return format.text(settings);
  }
}
