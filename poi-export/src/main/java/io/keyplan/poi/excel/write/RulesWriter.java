package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.theme.Blend;
import java.util.ArrayList;
import java.util.List;

/** Writes the rules by which the look of cells depends on values. Lives for one sheet. */
final class RulesWriter {

  private static final String EXTENDED =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String EXCEL = "http://schemas.microsoft.com/office/excel/2006/main";

  private final SheetDraft sheet;
  private final List<Rule.Bar> bars = new ArrayList<>();

  RulesWriter(SheetDraft sheet) {
    this.sheet = sheet;
  }

  void write(ElementWriter out) {
    int priority = 1;
    for (Rule rule : sheet.rules()) {
      out.open("conditionalFormatting", "sqref", rule.range());
      if (rule instanceof Rule.When when) {
        out.start("cfRule", "type", "expression", "dxfId", when.highlight(), "priority", priority);
        if (when.last()) {
          out.attribute("stopIfTrue", 1);
        }
        out.inside().text("formula", when.formula()).close("cfRule");
      } else if (rule instanceof Rule.Bar bar) {
        bar(out, bar, priority);
      } else if (rule instanceof Rule.Shades shades) {
        shades(out, shades, priority);
      }
      out.close("conditionalFormatting");
      priority++;
    }
  }

  /** A bar as Excel 2007 knows it; the extension says that it ends at one and is of one colour. */
  private void bar(ElementWriter out, Rule.Bar bar, int priority) {
    out.open("cfRule", "type", "dataBar", "priority", priority).open("dataBar");
    out.empty("cfvo", "type", "num", "val", 0).empty("cfvo", "type", "num", "val", 1);
    out.empty("color", "rgb", "FF" + soft(bar)).close("dataBar").open("extLst");
    out.open("ext", "uri", "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14", EXTENDED);
    out.text("x14:id", id(bar)).close("ext").close("extLst").close("cfRule");
    bars.add(bar);
  }

  private static String soft(Rule.Bar bar) {
    return Blend.mix(bar.color(), Blend.WHITE, 0.45).rgb();
  }

  private String id(Rule.Bar bar) {
    return Digests.guid("bar " + sheet.name() + " " + bar.range());
  }

  private static void shades(ElementWriter out, Rule.Shades shades, int priority) {
    out.open("cfRule", "type", "colorScale", "priority", priority).open("colorScale");
    for (Rule.Stop stop : shades.stops()) {
      out.empty("cfvo", "type", "num", "val", XmlText.number(stop.number()));
    }
    for (Rule.Stop stop : shades.stops()) {
      out.empty("color", "rgb", "FF" + stop.color().rgb());
    }
    out.close("colorScale").close("cfRule");
  }

  void writeExtensions(ElementWriter out) {
    if (bars.isEmpty()) {
      return;
    }
    out.open("extLst");
    out.open("ext", "uri", "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "xmlns:x14", EXTENDED);
    out.open("x14:conditionalFormattings");
    for (Rule.Bar bar : bars) {
      out.open("x14:conditionalFormatting", "xmlns:xm", EXCEL);
      out.open("x14:cfRule", "type", "dataBar", "id", id(bar));
      out.open("x14:dataBar", "minLength", 0, "maxLength", 100, "gradient", 0);
      out.open("x14:cfvo", "type", "num").text("xm:f", "0").close("x14:cfvo");
      out.open("x14:cfvo", "type", "num").text("xm:f", "1").close("x14:cfvo");
      out.empty("x14:negativeFillColor", "rgb", "FFF9DCD9");
      out.empty("x14:axisColor", "rgb", "FF5B6577");
      out.close("x14:dataBar").close("x14:cfRule").text("xm:sqref", bar.range());
      out.close("x14:conditionalFormatting");
    }
    out.close("x14:conditionalFormattings").close("ext").close("extLst");
  }
}
