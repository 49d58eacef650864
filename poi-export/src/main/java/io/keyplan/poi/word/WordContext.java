package io.keyplan.poi.word;

import io.keyplan.document.Document;
import io.keyplan.document.Table;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.read.TraceRecorder;
import io.keyplan.theme.Theme;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the writers of one document share. Lives for one export; not thread-safe. */
final class WordContext {

  /** Name of the part with the text; the source of most relationships. */
  static final String MAIN_PART = "word/document.xml";

  private final Document document;
  private final Theme theme;
  private final Messages messages;
  private final Formats formats;
  private final Density density;
  private final OoxmlPackage parts = new OoxmlPackage();
  private final Ids ids = new Ids();
  private final Notes notes = new Notes();
  private final Prompts prompts = new Prompts();
  private final Controls controls = new Controls(ids);
  private final FieldStore fields;
  private final TraceRecorder trace;
  private final EntryWriter entries;
  private final OrgChartWriter orgCharts;
  private final Media media = new Media(parts);
  private final People people = new People();
  private final Map<Table, TableMeasure> measures = new IdentityHashMap<>();
  private int numberedLists;

  WordContext(Document document, Theme theme, Density density) {
    this.document = document;
    this.theme = theme;
    this.density = density;
    this.messages = Messages.of(document.locale());
    this.formats = Formats.of(document.locale());
    this.fields = new FieldStore(document);
    this.trace = new TraceRecorder(document);
    this.entries = new EntryWriter(this);
    this.orgCharts = new OrgChartWriter(this);
  }

  Document document() {
    return document;
  }

  Theme theme() {
    return theme;
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  Density density() {
    return density;
  }

  /** Gives the package that pictures, charts and the like are added to. */
  OoxmlPackage parts() {
    return parts;
  }

  Ids ids() {
    return ids;
  }

  Notes notes() {
    return notes;
  }

  Prompts prompts() {
    return prompts;
  }

  Controls controls() {
    return controls;
  }

  FieldStore fields() {
    return fields;
  }

  /** Gives the record of what the document shows of which field. */
  TraceRecorder trace() {
    return trace;
  }

  EntryWriter entries() {
    return entries;
  }

  Media media() {
    return media;
  }

  People people() {
    return people;
  }

  OrgChartWriter orgCharts() {
    return orgCharts;
  }

  /** Says whether the document is to be filled by hand. */
  boolean isForm() {
    return document.variant().isForm();
  }

  /** Gives a text, as {@link Messages#text}. */
  String text(String key, Object... numbered) {
    return messages.text(key, numbered);
  }

  /** Gives the measures of a table. */
  TableMeasure measure(Table table) {
    return measures.computeIfAbsent(table, key -> new TableMeasure(this, key));
  }

  /** Starts a numbered list; gives its number in the numbering part. */
  int newNumberedList() {
    return BaseParts.FIRST_LIST + numberedLists++;
  }

  int numberedLists() {
    return numberedLists;
  }
}
