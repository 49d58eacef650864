package io.keyplan.poi.excel.fill;

import org.w3c.dom.Element;

/**
 * What cells of a section of ours look like, as its file has it.
 *
 * @param format the style
 * @param code the code of its number format; empty where it has the number of one
 */
record SectionLook(Element format, Element font, Element fill, Element border, String code)
    implements AddedStyle {}
