package io.keyplan.template.declared;

import io.keyplan.custom.LanguageTexts;
import io.keyplan.document.Illustration.Size;
import io.keyplan.document.Picture;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.json.Setting;
import io.keyplan.model.structure.PlanField;
import io.keyplan.picture.PictureFolder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads pictures that a template shows, and loads those that lie beside its file. */
final class PictureReader {

  private static final List<String> EXTENSIONS =
      Arrays.stream(Picture.Type.values()).map(type -> "." + type.extension()).toList();

  private final Fields plan;
  private final PictureFolder folder;
  private final List<byte[]> contents = new ArrayList<>();

  /**
   * Creates a reader.
   *
   * @param folder where the template's own pictures are
   */
  PictureReader(Fields plan, PictureFolder folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /** Tells what the template's own pictures hold from what they held otherwise; empty for none. */
  String digest() {
    if (contents.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reads a picture: its address in the plan, or an object that says more of it. */
  @Nullable BlockSpec read(Setting owner, String name) {
    Setting picture = owner.node(name);
    if (!picture.isObject()) {
      String field = picture.selfText();
      if (field != null && isFile(field)) {
        picture.selfProblem(
            "a picture of the template’s own says what it shows, as in {file: "
                + field
                + ", alt: Our plant in Lyon}");
        return null;
      }
      return field == null
          ? null
          : ofPlan(picture, "", field, LocalizedText.NONE, LocalizedText.NONE, Size.SMALL);
    }
    picture.knows("field", "file", "alt", "caption", "size");
    LocalizedText alt = LanguageTexts.read(picture, "alt");
    LocalizedText caption = LanguageTexts.read(picture, "caption");
    String word = picture.word("size", Words.of(Size.values()));
    Size size = word == null ? null : Size.valueOf(word.toUpperCase(Locale.ROOT));
    String field = picture.text("field");
    String file = picture.text("file");
    if (field == null == (file == null)) {
      picture.selfProblem(
          "a picture needs field, such as account.logo, or file, such as plant.png beside this"
              + " file, and not both");
      return null;
    }
    return field == null
        ? ofFile(picture, file, alt, caption, size == null ? Size.MEDIUM : size)
        : ofPlan(picture, "field", field, alt, caption, size == null ? Size.SMALL : size);
  }

  private static boolean isFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith) || lower.endsWith(".jpeg");
  }

  private @Nullable BlockSpec ofFile(
      Setting picture, String file, LocalizedText alt, LocalizedText caption, Size size) {
    if (alt.isEmpty()) {
      picture.selfProblem(
          "a picture of the template’s own needs alt: what it shows, for those who do not see it");
    }
    String problem = folder.problem(file).orElse(null);
    if (problem != null) {
      picture.problem("file", problem);
      return null;
    }
    Picture own = folder.load(file).orElseThrow();
    contents.add(own.content());
    return new PictureSpec("", own, alt, caption, size);
  }

  /** Pictures of all entries of a list stand above the names of those whom they show. */
  private @Nullable BlockSpec ofPlan(
      Setting place,
      String name,
      String field,
      LocalizedText alt,
      LocalizedText caption,
      Size size) {
    PlanField found = plan.picture(place, name, field);
    if (found == null) {
      return null;
    }
    int list = field.lastIndexOf("[].");
    if (list < 0) {
      return new PictureSpec(field, null, alt, caption, size);
    }
    String address = field.substring(0, list);
    PlanField entries = plan.list(place, name, address);
    return entries == null
        ? null
        : new CardsSpec(
            new ListSpec(address, entries.recordType(), List.of(), null, false, 0), List.of());
  }
}
