package io.keyplan.model.structure;

/** What a record carries along that is none of its fields. */
interface BesideFields {}
