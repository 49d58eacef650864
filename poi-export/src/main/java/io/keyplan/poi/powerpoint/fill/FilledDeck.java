package io.keyplan.poi.powerpoint.fill;

import io.keyplan.document.Picture;
import io.keyplan.fill.FillScope;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.powerpoint.fill.DeckParts.SlidePart;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A deck while it is filled, slide by slide. Lives for one deck. */
final class FilledDeck {

  private final TemplatePackage file;
  private final SlideList list;
  private final Map<String, Piece> pieces;
  private final Filling filling;
  private final FilledFieldMap fields;
  private final FilledPackage filled;
  private final DeckSections sections;
  private final List<SlideList.Entry> shown = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final List<String> slideParts = new ArrayList<>();
  private long nextId;

  /**
   * Starts a deck.
   *
   * @param pieces those of the parts that belong to slides, by their names
   * @param maker makes our sections
   */
  FilledDeck(
      TemplatePackage file,
      SlideList list,
      Map<String, Piece> pieces,
      Filling filling,
      FilledFieldMap fields,
      SectionMaker maker) {
    this.file = file;
    this.list = list;
    this.pieces = pieces;
    this.filling = filling;
    this.fields = fields;
    this.filled = new FilledPackage(file);
    this.sections = new DeckSections(maker, file, filling, fields, filled);
    this.nextId = list.next();
  }

  /** Fills a master or a layout. */
  void background(String part, Piece piece) {
    filled.put(part, piece.part(filling));
    related(part);
  }

  /** Adds a slide: the author's the first time, and copies of it after that. */
  void slide(SlidePart slide, FillScope scope) {
    filling.countEntry();
    Map<String, String> renamed = new HashMap<>();
    String part = slide.name();
    SlideList.Entry entry = Objects.requireNonNull(list.entry(part));
    if (!used.add(part)) {
      part = filled.copyPart(slide.name(), renamed);
      entry = new SlideList.Entry(slide.name(), nextId, "kpSlide" + nextId);
      nextId++;
      filled.relate(file.main(), entry.relation(), "slide", part);
    }
    shown.add(entry);
    slideParts.add(part);
    for (Relationship relationship : file.relationships(slide.name())) {
      if (relationship.target().equals(slide.notes()) && pieces.containsKey(slide.notes())) {
        fields.openSlide(FieldMapNames.notes(entry.id()));
        write(slide.notes(), renamed, scope);
        fields.closeSlide();
      } else {
        write(relationship.target(), renamed, scope);
      }
    }
    Piece piece = pieces.get(slide.name());
    if (piece != null) {
      fields.openSlide(entry.id());
      filled.put(part, piece.part(filling, scope));
      fields.closeSlide();
      related(part);
    }
  }

  /** Adds the slides of a section of ours behind a slide of the template. */
  void section(Tag.Section tag, SlidePart behind) {
    List<SlideList.Entry> added = sections.add(tag, behind.name(), nextId);
    nextId += added.size();
    shown.addAll(added);
  }

  private void write(String part, Map<String, String> renamed, FillScope scope) {
    Piece piece = pieces.get(part);
    if (piece != null) {
      String name = renamed.getOrDefault(part, part);
      filled.put(name, piece.part(filling, scope));
      related(name);
    }
  }

  private void related(String part) {
    filling
        .pictures()
        .takeRelations()
        .forEach((id, target) -> filled.relate(part, id, "image", target));
    filling.charts().write(filled, part, filled.relationships(part));
  }

  /**
   * Writes the deck; the stream is flushed and left open.
   *
   * @param movable slides of the template that may be there several times or not at all
   */
  void write(OutputStream out, Set<SlidePart> movable) throws IOException {
    if (!movable.isEmpty()) {
      filled.put(file.main(), list.xml(shown, sections.hasNotesMaster()));
      Set<String> gone =
          movable.stream()
              .map(SlidePart::name)
              .filter(name -> !used.contains(name))
              .collect(Collectors.toSet());
      if (!gone.isEmpty()) {
        drop(gone);
      }
    }
    for (Map.Entry<Picture, String> picture : filling.pictures().all().entrySet()) {
      filled.add(
          picture.getValue(), picture.getKey().type().mediaType(), picture.getKey().content());
    }
    int number = file.freeNumber();
    filled.addXml(number, filling.trace().xml(), TracePart.propertiesXml());
    if (fields.isUsed()) {
      String xml = fields.xml();
      filled.addXml(
          number + 1, xml, TracePart.propertiesXml(Digests.guid(xml), FieldMapNames.NAMESPACE));
    }
    filled.write(out);
  }

  /** Leaves slides out with what only they show, and leads links to them nowhere. */
  private void drop(Set<String> gone) {
    Set<String> left = reached("", gone);
    Set<String> lost = new HashSet<>(gone);
    gone.forEach(slide -> lost.addAll(reached(slide, Set.of())));
    lost.removeAll(left);
    filled.remove(lost);
    Map<String, String> nowhere = new HashMap<>();
    gone.forEach(slide -> nowhere.put(slide, ""));
    filled.retarget(file.main(), nowhere);
    for (String part : slideParts) {
      if (filled.relationships(part).stream().anyMatch(each -> gone.contains(each.target()))) {
        Map<String, String> itself = new HashMap<>();
        gone.forEach(slide -> itself.put(slide, part));
        filled.retarget(part, itself);
      }
    }
  }

  private Set<String> reached(String from, Set<String> without) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (Relationship relationship : file.relationships(open.pop())) {
        String target = relationship.target();
        if (!target.isEmpty() && !without.contains(target) && reached.add(target)) {
          open.push(target);
        }
      }
    }
    return reached;
  }
}
