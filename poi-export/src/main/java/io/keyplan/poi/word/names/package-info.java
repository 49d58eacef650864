/**
 * What the writer and the reader of Word documents have in common: how controls, tables and parts
 * are called.
 */
@NullMarked
package io.keyplan.poi.word.names;

import org.jspecify.annotations.NullMarked;
