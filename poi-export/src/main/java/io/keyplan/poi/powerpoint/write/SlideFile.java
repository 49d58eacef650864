package io.keyplan.poi.powerpoint.write;

import io.keyplan.export.Note;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the writers of one slide share: the file, the slide's part and the ids on it. Lives for one
 * slide.
 */
final class SlideFile {

  /** Id of the first slide; PowerPoint allows none below. */
  static final long FIRST_ID = 256;

  private final OoxmlPackage parts;
  private final Theme theme;
  private final ThemeSlots slots;
  private final Messages messages;
  private final String language;
  private final String part;
  private final long slideId;
  private final FieldMapWriter fields;
  private final MediaStore media;
  private final List<Note> notes;
  private final Map<String, Long> shapes = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private long lastId = 1;

  SlideFile(
      OoxmlPackage parts,
      Theme theme,
      ThemeSlots slots,
      Messages messages,
      String language,
      int number,
      FieldMapWriter fields,
      MediaStore media,
      List<Note> notes) {
    this.parts = parts;
    this.theme = theme;
    this.slots = slots;
    this.messages = messages;
    this.language = language;
    this.part = "ppt/slides/slide" + number + ".xml";
    this.slideId = FIRST_ID + number - 1;
    this.fields = fields;
    this.media = media;
    this.notes = notes;
  }

  OoxmlPackage parts() {
    return parts;
  }

  Theme theme() {
    return theme;
  }

  /** Gives what the theme of the file has. */
  ThemeSlots slots() {
    return slots;
  }

  Messages messages() {
    return messages;
  }

  String language() {
    return language;
  }

  /** Gives the name of the slide's part. */
  String part() {
    return part;
  }

  long slideId() {
    return slideId;
  }

  FieldMapWriter fields() {
    return fields;
  }

  MediaStore media() {
    return media;
  }

  void report(Note note) {
    notes.add(note);
  }

  /** Gives the next free id, and remembers which shape has it. */
  long id(String shape) {
    shapes.put(shape, ++lastId);
    return lastId;
  }

  /** Gives the id of a shape; 0 when there is none of that name. */
  long idOf(String shape) {
    return shapes.getOrDefault(shape, 0L);
  }

  /** Says whether something on the slide leads outside the file. */
  boolean hasLinks() {
    return !links.isEmpty();
  }

  /** Gives the id of the relationship to an address outside the file. */
  String link(String uri) {
    return links.computeIfAbsent(uri, address -> parts.link(part, "hyperlink", address));
  }
}
