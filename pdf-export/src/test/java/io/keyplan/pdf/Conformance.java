package io.keyplan.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether files keep to PDF/UA-1 and PDF/A-2a. */
final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** Lists the rules that a file to read breaks. */
  static List<String> ofReading(byte[] file) {
    List<String> broken = new ArrayList<>(broken(file, PDFAFlavour.PDFUA_1));
    broken.addAll(broken(file, PDFAFlavour.PDFA_2_A));
    return broken;
  }

  /** Lists the rules that a form breaks. */
  static List<String> ofForm(byte[] file) {
    return broken(file, PDFAFlavour.PDFUA_1);
  }

  private static List<String> broken(byte[] file, PDFAFlavour flavour) {
    TreeSet<String> rules = new TreeSet<>();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
      Foundries.defaultInstance()
          .createValidator(flavour, false)
          .validate(parser)
          .getTestAssertions()
          .forEach(
              assertion ->
                  rules.add(
                      flavour
                          + " "
                          + assertion.getRuleId().getClause()
                          + "-"
                          + assertion.getRuleId().getTestNumber()
                          + " "
                          + assertion.getMessage()));
    } catch (Exception e) {
      throw new AssertionError("veraPDF cannot read the file", e);
    }
    return List.copyOf(rules);
  }
}
