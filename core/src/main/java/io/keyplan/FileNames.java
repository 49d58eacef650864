package io.keyplan;

import com.ibm.icu.text.Transliterator;
import io.keyplan.audience.Audience;
import io.keyplan.document.Variant;
import io.keyplan.export.Format;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names the files of documents, so that every file system takes them. */
public final class FileNames {

  /** What a name becomes that has no letter or digit. */
  public static final String FALLBACK = "account";

  /** Leaves room for the rest of a file's name, and for a folder's, in 255 bytes. */
  private static final int LONGEST = 60;

  /** The names that Windows keeps for devices, with any extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private FileNames() {}

  /**
   * Turns a client's name into a part of a file name: at most 60 lower-case letters {@code a} to
   * {@code z}, digits and single hyphens, such as {@code groupe-helios-sante}.
   *
   * <p>Other scripts are transliterated. Two names can come out the same.
   *
   * @return {@link #FALLBACK} for a name without any letter or digit
   */
  public static String slug(String name) {
    String latin = ascii(name);
    String hyphenated =
        latin.toLowerCase(Locale.ROOT).replaceAll("['`’]", "").replaceAll("[^a-z0-9]+", "-");
    String slug = trim(shorten(trim(hyphenated)));
    if (slug.isEmpty()) {
      return FALLBACK;
    }
    return DEVICES.contains(slug) ? FALLBACK + "-" + slug : slug;
  }

  /** Says whether a name is one that Windows keeps for a device, with any extension. */
  public static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip();
    return DEVICES.contains(stem.toLowerCase(Locale.ROOT));
  }

  /**
   * Names the file of a document, such as {@code acme-action-plan-en-customer.docx}; the variant is
   * not named when it is {@link Variant#FILLED}, and the audience only for customers, so that their
   * copies never take the place of ours.
   *
   * @param account name of the client as the audience sees it; empty in a form
   * @param template id of the template
   */
  public static String of(
      String account,
      String template,
      Locale locale,
      Variant variant,
      Audience audience,
      Format format) {
    String name = slug(account) + "-" + template + "-" + locale.toLanguageTag();
    String filled = variant == Variant.FILLED ? "" : "-" + variant.id();
    return name + filled + suffix(audience) + "." + format.id();
  }

  /** Gives what tells the files of an audience; nothing for our own. */
  public static String suffix(Audience audience) {
    return audience == Audience.CUSTOMER ? "-customer" : "";
  }

  /**
   * Gives a name in ASCII letters; what is no letter may stay what it is.
   *
   * <p>Most names need no more than to lose their accents; the rules for other scripts take longer
   * to load than a document takes to write.
   */
  private static String ascii(String name) {
    if (name.chars().allMatch(c -> c <= 0x7F)) {
      return name;
    }
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    boolean plain = bare.codePoints().noneMatch(c -> c > 0x7F && Character.isLetterOrDigit(c));
    // An instance of its own: a transliterator must not be used by two threads at once.
    return plain ? bare : Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(name);
  }

  /** Shortens at the last hyphen that does not lose more than a third. */
  private static String shorten(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, hyphen > LONGEST * 2 / 3 ? hyphen : LONGEST);
  }

  private static String trim(String slug) {
    return slug.replaceAll("^-+|-+$", "");
  }
}
