package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.ooxml.Digests;
import java.util.ArrayList;
import java.util.List;

/** Writes the rules by which the look of cells depends on values. Lives for one sheet. */
final class RulesWriter {

  private static final String EXTENDED =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

  private final SheetDraft sheet;
  private final List<Rule.Bar> bars = new ArrayList<>();

  RulesWriter(SheetDraft sheet) {
    this.sheet = sheet;
  }

  void write(XmlStream xml) {
    int priority = 1;
    for (Rule rule : sheet.rules()) {
      xml.raw("<conditionalFormatting sqref=\"").raw(rule.range()).raw("\">");
      if (rule instanceof Rule.When when) {
        xml.raw("<cfRule type=\"expression\" dxfId=\"").raw(when.highlight());
        xml.raw("\" priority=\"").raw(priority).raw("\"");
        xml.raw(when.last() ? " stopIfTrue=\"1\">" : ">").raw("<formula>").text(when.formula());
        xml.raw("</formula></cfRule>");
      } else if (rule instanceof Rule.Bar bar) {
        bar(xml, bar, priority);
      } else if (rule instanceof Rule.Shades shades) {
        shades(xml, shades, priority);
      }
      xml.raw("</conditionalFormatting>");
      priority++;
    }
  }

  /** A bar as Excel 2007 knows it; the extension says that it ends at one and is of one colour. */
  private void bar(XmlStream xml, Rule.Bar bar, int priority) {
    xml.raw("<cfRule type=\"dataBar\" priority=\"").raw(priority).raw("\"><dataBar>");
    xml.raw("<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"1\"/><color rgb=\"FF");
    xml.raw(soft(bar)).raw("\"/></dataBar><extLst>");
    xml.raw("<ext uri=\"{B025F937-C7B1-47D3-B67F-A62EFF666E3E}\" xmlns:x14=\"").raw(EXTENDED);
    xml.raw("\"><x14:id>").raw(id(bar)).raw("</x14:id></ext></extLst></cfRule>");
    bars.add(bar);
  }

  private static String soft(Rule.Bar bar) {
    return io.keyplan.theme.Blend.mix(bar.color(), io.keyplan.theme.Blend.WHITE, 0.45).rgb();
  }

  private String id(Rule.Bar bar) {
    return Digests.guid("bar " + sheet.name() + " " + bar.range());
  }

  private static void shades(XmlStream xml, Rule.Shades shades, int priority) {
    xml.raw("<cfRule type=\"colorScale\" priority=\"").raw(priority).raw("\"><colorScale>");
    for (Rule.Stop stop : shades.stops()) {
      xml.raw("<cfvo type=\"num\" val=\"").number(stop.number()).raw("\"/>");
    }
    for (Rule.Stop stop : shades.stops()) {
      xml.raw("<color rgb=\"FF").raw(stop.color().rgb()).raw("\"/>");
    }
    xml.raw("</colorScale></cfRule>");
  }

  void writeExtensions(XmlStream xml) {
    if (bars.isEmpty()) {
      return;
    }
    xml.raw("<extLst><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\" xmlns:x14=\"");
    xml.raw(EXTENDED).raw("\"><x14:conditionalFormattings>");
    for (Rule.Bar bar : bars) {
      xml.raw("<x14:conditionalFormatting");
      xml.raw(" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">");
      xml.raw("<x14:cfRule type=\"dataBar\" id=\"").raw(id(bar)).raw("\">");
      xml.raw("<x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">");
      xml.raw("<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo>");
      xml.raw("<x14:cfvo type=\"num\"><xm:f>1</xm:f></x14:cfvo>");
      xml.raw("<x14:negativeFillColor rgb=\"FFF9DCD9\"/><x14:axisColor rgb=\"FF5B6577\"/>");
      xml.raw("</x14:dataBar></x14:cfRule><xm:sqref>").raw(bar.range());
      xml.raw("</xm:sqref></x14:conditionalFormatting>");
    }
    xml.raw("</x14:conditionalFormattings></ext></extLst>");
  }
}
