package io.keyplan.poi.word.write;

import io.keyplan.document.Document;
import io.keyplan.document.Table;
import io.keyplan.export.ExportNotes;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.word.plan.Density;
import io.keyplan.poi.word.plan.EntryTexts;
import io.keyplan.poi.word.plan.TableMeasure;
import io.keyplan.poi.word.xml.Ids;
import io.keyplan.poi.word.xml.NamespaceDeclarations;
import io.keyplan.read.TraceRecorder;
import io.keyplan.theme.Theme;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the writers of one document share. Lives for one export; not thread-safe. */
final class WordContext {

  /** Number of the first numbered list; those before are the styles' own. */
  static final int FIRST_LIST = 3;

  private final Document document;
  private final Theme theme;
  private final EntryTexts texts;
  private final Density density;
  private final OoxmlPackage parts = new OoxmlPackage();
  private final Ids ids = new Ids();
  private final ExportNotes notes = new ExportNotes();
  private final Prompts prompts = new Prompts();
  private final NamespaceDeclarations namespaces = new NamespaceDeclarations();
  private final Controls controls = new Controls(ids, namespaces);
  private final FieldStore fields;
  private final TraceRecorder trace;
  private final EntryWriter entries;
  private final Relationships related = new Relationships(parts, namespaces);
  private final Media media = new Media(parts, related);
  private final PersonNumbers people = new PersonNumbers();
  private final Map<Table, TableMeasure> measures = new IdentityHashMap<>();
  private int numberedLists;

  WordContext(Document document, Theme theme, Density density) {
    this.document = document;
    this.theme = theme;
    this.density = density;
    this.texts = new EntryTexts(document);
    this.fields = new FieldStore(document);
    this.trace = new TraceRecorder(document);
    this.entries = new EntryWriter(texts, controls, prompts, fields, related, trace, notes);
  }

  Document document() {
    return document;
  }

  Theme theme() {
    return theme;
  }

  EntryTexts texts() {
    return texts;
  }

  Messages messages() {
    return texts.messages();
  }

  Formats formats() {
    return texts.formats();
  }

  Density density() {
    return density;
  }

  /** Gives the package that pictures, charts and the like are added to. */
  OoxmlPackage parts() {
    return parts;
  }

  /** Gives the relationships of the main part. */
  Relationships related() {
    return related;
  }

  /** Gives the namespaces of the main part. */
  NamespaceDeclarations namespaces() {
    return namespaces;
  }

  Ids ids() {
    return ids;
  }

  ExportNotes notes() {
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

  PersonNumbers people() {
    return people;
  }

  /** Says whether the document is to be filled by hand. */
  boolean isForm() {
    return texts.isForm();
  }

  /** Gives a text, as {@link Messages#text}. */
  String text(String key, Object... numbered) {
    return texts.messages().text(key, numbered);
  }

  /** Gives the measures of a table. */
  TableMeasure measure(Table table) {
    return measures.computeIfAbsent(table, key -> new TableMeasure(texts, density, key));
  }

  /** Starts a numbered list; gives its number in the numbering part. */
  int newNumberedList() {
    return FIRST_LIST + numberedLists++;
  }

  int numberedLists() {
    return numberedLists;
  }
}
