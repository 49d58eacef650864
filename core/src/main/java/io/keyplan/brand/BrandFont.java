package io.keyplan.brand;

import java.util.List;

/**
 * A font family of a brand.
 *
 * @param family name of the family, as Office programs know it
 * @param files its files, TrueType or OpenType: regular, bold and whatever else there is
 */
public record BrandFont(String family, List<BaseFile> files) {

  /** Copies the files. */
  public BrandFont {
    files = List.copyOf(files);
  }
}
