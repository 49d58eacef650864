package io.keyplan.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Turns a file into PDF objects and writes them. Lives for one document. */
final class FileWriter {

  private static final class Profile {
    private static final byte[] SRGB = load();

    private static byte[] load() {
      try (InputStream in = FileWriter.class.getResourceAsStream("srgb.icc")) {
        return Cos.deflate(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read srgb.icc", e);
      }
    }
  }

  /** How pages call paper: this, and the number of the form. */
  private static final String PAPER = "L";

  private final FileInfo info;
  private final PageResources resources;
  private final @Nullable Letterhead paper;
  private final PDDocument document;
  private final Cos cos;
  private final List<WrittenPage> pages = new ArrayList<>();
  private final CRC32 checksum = new CRC32();

  FileWriter(
      FileInfo info, PageResources resources, @Nullable Letterhead paper, PDDocument document) {
    this.paper = paper;
    this.info = info;
    this.resources = resources;
    this.document = document;
    this.cos = new Cos(document);
  }

  void write(List<Canvas> canvases, Structure structure, List<Bookmark> bookmarks, OutputStream out)
      throws IOException {
    addPages(canvases);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    document.setVersion(1.7f);
    describe(catalog, bookmarks.size() > 1);
    AnnotationWriter annotations = new AnnotationWriter(cos, pages, resources.typesetter());
    List<Annotation> all = annotations.write();
    catalog.setItem(
        COSName.STRUCT_TREE_ROOT, new StructureWriter(structure, pages, annotations).write(all));
    annotations.form().ifPresent(form -> catalog.setItem(COSName.ACRO_FORM, form));
    catalog.setItem(COSName.OUTLINES, new BookmarkWriter(pages).write(bookmarks));
    new ObjectWriter(document, cos, out).write(checksum.getValue());
    out.flush();
  }

  private void addPages(List<Canvas> canvases) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Canvas canvas : canvases) {
      contents.add(onPaper(canvas, canvas.finish()));
    }
    COSDictionary shared = writeResources();
    for (int i = 0; i < contents.size(); i++) {
      Canvas canvas = canvases.get(i);
      checksum.update(contents.get(i));
      PDPage page = new PDPage(new PDRectangle((float) canvas.width(), (float) canvas.height()));
      COSDictionary dictionary = page.getCOSObject();
      dictionary.setItem(COSName.RESOURCES, shared);
      dictionary.setItem(COSName.CONTENTS, cos.stream(contents.get(i)));
      dictionary.setItem(Cos.name("Tabs"), COSName.S);
      dictionary.setItem(COSName.STRUCT_PARENTS, COSInteger.get(i));
      document.addPage(page);
      pages.add(new WrittenPage(canvas, dictionary));
    }
  }

  /** Paper is drawn first, and marked as decoration (ISO 14289-1, 7.1). */
  private byte[] onPaper(Canvas canvas, byte[] content) {
    if (paper == null || !paper.fits(canvas)) {
      return content;
    }
    String name = PAPER + paper.form(canvas.number());
    byte[] drawn =
        ("/Artifact <</Type /Background>> BDC\nq /" + name + " Do Q\nEMC\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] both = Arrays.copyOf(drawn, drawn.length + content.length);
    System.arraycopy(content, 0, both, drawn.length, content.length);
    return both;
  }

  private void addPaper(COSDictionary names) throws IOException {
    if (paper == null) {
      return;
    }
    checksum.update(paper.file());
    try (PDDocument source = Loader.loadPDF(paper.file())) {
      COSArray forms =
          source.getDocumentCatalog().getCOSObject().getCOSArray(Cos.name(Letterhead.FORMS));
      CosCopy copy = new CosCopy(document);
      for (int i = 0; forms != null && i < forms.size(); i++) {
        names.setItem(Cos.name(PAPER + i), copy.copy(forms.get(i)));
      }
    }
  }

  private COSDictionary writeResources() throws IOException {
    FontWriter fonts = new FontWriter(cos, resources.typesetter());
    COSDictionary fontNames = Cos.inline();
    for (var face : resources.typesetter().faces()) {
      String name = resources.usedFontName(face);
      if (name != null) {
        fontNames.setItem(Cos.name(name), fonts.write(face));
      }
    }
    COSDictionary pictures = Cos.inline();
    for (int i = 0; i < resources.pictures().size(); i++) {
      COSStream picture = picture(resources.pictures().get(i).data());
      pictures.setItem(Cos.name(PageResources.pictureName(i + 1)), picture);
    }
    addPaper(pictures);
    COSDictionary written = new COSDictionary();
    written.setItem(COSName.FONT, fontNames);
    written.setItem(COSName.XOBJECT, pictures);
    return written;
  }

  private COSStream picture(PixelData data) throws IOException {
    COSStream stream = data.jpeg() ? cos.plain(data.samples()) : cos.deflated(data.samples());
    if (data.jpeg()) {
      stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    }
    describe(stream, data, data.gray() ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    if (data.opacity().length > 0) {
      COSStream mask = cos.deflated(data.opacity());
      describe(mask, data, COSName.DEVICEGRAY);
      stream.setItem(COSName.SMASK, mask);
    }
    checksum.update(data.samples());
    return stream;
  }

  private static void describe(COSStream stream, PixelData data, COSName colors) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, data.width());
    stream.setInt(COSName.HEIGHT, data.height());
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, colors);
  }

  private void describe(COSDictionary catalog, boolean hasOutline) throws IOException {
    catalog.setString(COSName.LANG, info.language());
    COSDictionary marked = Cos.inline();
    marked.setBoolean(Cos.name("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
    COSDictionary preferences = Cos.inline();
    preferences.setBoolean(Cos.name("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    COSDictionary labels = Cos.inline();
    COSDictionary decimal = Cos.inline();
    decimal.setItem(COSName.S, COSName.D);
    labels.setItem(COSName.NUMS, Cos.array(COSInteger.ZERO, decimal));
    catalog.setItem(Cos.name("PageLabels"), labels);
    if (hasOutline) {
      catalog.setItem(COSName.PAGE_MODE, Cos.name("UseOutlines"));
    }
    byte[] described = Metadata.of(info);
    checksum.update(described);
    COSStream metadata = cos.plain(described);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, Cos.name("XML"));
    catalog.setItem(COSName.METADATA, metadata);
    COSDictionary own = document.getDocumentInformation().getCOSObject();
    own.setString(COSName.TITLE, info.title());
    if (!info.author().isEmpty()) {
      own.setString(COSName.AUTHOR, info.author());
    }
    own.setString(COSName.PRODUCER, FileInfo.PRODUCER);
    own.setString(COSName.CREATION_DATE, Metadata.pdfDate(info.date()));
    outputIntent(catalog);
    if (!info.trace().isEmpty()) {
      catalog.setItem(COSName.PIECE_INFO, trace());
    }
  }

  /** What programs know of a file is kept by others that save it (ISO 32000-2, 14.5). */
  private COSDictionary trace() throws IOException {
    COSDictionary own = Cos.inline();
    own.setString(COSName.LAST_MODIFIED, Metadata.pdfDate(info.date()));
    own.setItem(COSName.PRIVATE, cos.plain(info.trace().getBytes(StandardCharsets.UTF_8)));
    COSDictionary pieces = Cos.inline();
    pieces.setItem(Cos.name("Keyplan"), own);
    return pieces;
  }

  private void outputIntent(COSDictionary catalog) throws IOException {
    COSStream profile = cos.deflated(Profile.SRGB);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = Cos.dictionary(COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, Cos.name("GTS_PDFA1"));
    intent.setItem(Cos.name("OutputConditionIdentifier"), new COSString("sRGB IEC61966-2.1"));
    intent.setItem(COSName.INFO, new COSString("sRGB IEC61966-2.1"));
    intent.setItem(Cos.name("DestOutputProfile"), profile);
    COSArray intents = Cos.array(intent);
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
  }
}
