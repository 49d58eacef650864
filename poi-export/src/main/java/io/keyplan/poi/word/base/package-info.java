/**
 * Documents of a company that others are made with: taken apart once, and frozen, so that our text
 * is written into their pages and styles. One class of it sees docx4j.
 */
@NullMarked
package io.keyplan.poi.word.base;

import org.jspecify.annotations.NullMarked;
