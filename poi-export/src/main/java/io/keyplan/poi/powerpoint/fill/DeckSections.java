package io.keyplan.poi.powerpoint.fill;

import io.keyplan.document.DocumentShape;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.SectionFile;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The slides of our sections in a filled deck, on its own layouts. Lives for one filling. */
final class DeckSections {

  private static final String TABLE_STYLES =
      "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml";

  private static final Pattern SLIDE =
      Pattern.compile("(?s)<slide id=\"([0-9]+)\"(?:/>|>(.*?)</slide>)");

  private final SectionMaker maker;
  private final TemplatePackage file;
  private final Filling filling;
  private final FilledFieldMap fields;
  private final FilledPackage filled;
  private String notesMaster = "";
  private int count;

  DeckSections(
      SectionMaker maker,
      TemplatePackage file,
      Filling filling,
      FilledFieldMap fields,
      FilledPackage filled) {
    this.maker = maker;
    this.file = file;
    this.filling = filling;
    this.fields = fields;
    this.filled = filled;
  }

  /**
   * Adds the slides of a section.
   *
   * @param behind the slide of the template that they follow
   * @param nextId the first id that no slide has
   * @return their entries in the list of slides; none where the plan has nothing to show
   */
  List<SlideList.Entry> add(Tag.Section tag, String behind, long nextId) {
    Optional<SectionFile> made = maker.make(tag, DocumentShape.REPORT, filling);
    return made.map(section -> add(section, behind, nextId)).orElse(List.of());
  }

  private List<SlideList.Entry> add(SectionFile section, String behind, long nextId) {
    String prefix = "kpS" + ++count + "-";
    Map<Long, String> parts = slides(section);
    Map<String, String> known = new HashMap<>();
    parts.values().forEach(slide -> know(section, slide, prefix, known));
    List<SlideList.Entry> entries = new ArrayList<>();
    Map<Long, Long> ids = new HashMap<>();
    long id = nextId;
    for (Map.Entry<Long, String> slide : parts.entrySet()) {
      String relation = "kpSlide" + id;
      filled.relate(
          file.main(), relation, "slide", section.copy(slide.getValue(), filled, prefix, known));
      entries.add(new SlideList.Entry(behind, id, relation));
      ids.put(slide.getKey(), id++);
    }
    addFields(section, ids);
    addTableStyles(section);
    return entries;
  }

  /** Lists the slides of a section by their ids, in their order. */
  private static Map<Long, String> slides(SectionFile section) {
    Map<String, String> targets = new HashMap<>();
    section.relationships(section.main()).forEach(each -> targets.put(each.id(), each.target()));
    Map<Long, String> slides = new LinkedHashMap<>();
    Element list = TextXml.childOf(section.tree(section.main()), "sldIdLst");
    for (Element each : list == null ? List.<Element>of() : XmlTree.children(list)) {
      slides.put(Long.parseLong(each.getAttribute("id")), targets.get(each.getAttribute("r:id")));
    }
    return slides;
  }

  /** Slides stand on the deck's own layouts, and notes on its own master of notes. */
  private void know(SectionFile section, String slide, String prefix, Map<String, String> known) {
    for (Relationship relationship : section.relationships(slide)) {
      if (relationship.isOf("slideLayout")) {
        known.put(relationship.target(), relationship.target());
      } else if (relationship.isOf("notesSlide")) {
        section
            .related(relationship.target(), "notesMaster")
            .ifPresent(master -> known.computeIfAbsent(master, part -> notes(section, part)));
      }
    }
  }

  private String notes(SectionFile section, String master) {
    String own = file.related("notesMaster");
    if (!own.isEmpty()) {
      return own;
    } else if (notesMaster.isEmpty()) {
      notesMaster = section.copy(master, filled, "kp-", new HashMap<>());
      filled.relate(file.main(), SlideList.NOTES_MASTER, "notesMaster", notesMaster);
    }
    return notesMaster;
  }

  private void addFields(SectionFile section, Map<Long, Long> ids) {
    section
        .trace()
        .ifPresent(
            trace ->
                filling
                    .trace()
                    .addAll(
                        trace,
                        group -> {
                          String[] names = group.split("/", 2);
                          return FieldMapNames.group(
                              ids.get(Long.valueOf(names[0])), Long.parseLong(names[1]));
                        }));
    for (Relationship relationship : section.relationships(section.main())) {
      String xml = relationship.isOf("customXml") ? section.xml(relationship.target()) : "";
      if (xml.contains("<fields xmlns=\"" + FieldMapNames.NAMESPACE + "\"")) {
        Matcher slide = SLIDE.matcher(xml);
        while (slide.find()) {
          fields.addSlide(
              ids.get(Long.valueOf(slide.group(1))), slide.group(2) == null ? "" : slide.group(2));
        }
      }
    }
  }

  /** The deck's own styles of tables stand among those of the section. */
  private void addTableStyles(SectionFile section) {
    Optional<String> ours = section.related(section.main(), "tableStyles");
    String own = file.related("tableStyles");
    if (ours.isPresent() && own.isEmpty() && count == 1) {
      filled.add("ppt/kpTableStyles.xml", TABLE_STYLES, section.xml(ours.get()));
      filled.relate(file.main(), "kpTableStyles", "tableStyles", "ppt/kpTableStyles.xml");
    } else if (ours.isPresent() && !own.isEmpty()) {
      filled.put(own, section.xml(ours.get()));
    }
  }

  /** Says whether the deck got a master of notes, which its list of masters then has to name. */
  boolean hasNotesMaster() {
    return !notesMaster.isEmpty();
  }
}
