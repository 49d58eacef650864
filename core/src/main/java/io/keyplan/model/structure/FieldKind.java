package io.keyplan.model.structure;

/** What the value of a field is, beyond its Java type. */
public enum FieldKind {
  /** A short text in one line. */
  TEXT,
  /** A text of one or more paragraphs. */
  PARAGRAPH,
  /** A calendar day. */
  DATE,
  /** A calendar year. */
  YEAR,
  /** A year of the company's own calendar, which may begin in another month than January. */
  FISCAL_YEAR,
  /** A whole number of zero or more. */
  INTEGER,
  /** A decimal number. */
  NUMBER,
  /** A decimal number in the plan's currency. */
  MONEY,
  /** A decimal number where 15 means 15 %. */
  PERCENT,
  /** A decimal number in the unit that the record's {@code unit} names. */
  MEASURE,
  /** A whole number from 1 to 5. */
  SCORE,
  /** True or false. */
  FLAG,
  /** One of the values of an enum. */
  CHOICE,
  /** One of the values of an enum, or any other text. */
  OPEN_CHOICE,
  /** The id of another entry, or a name. */
  REF,
  /** An e-mail address. */
  EMAIL,
  /** A telephone number. */
  PHONE,
  /** A web address. */
  WEB,
  /** A picture. */
  IMAGE,
  /** Where a picture comes from. */
  SOURCE,
  /** An ISO 4217 currency code. */
  CURRENCY,
  /** A JSON Pointer into the plan. */
  POINTER,
  /** Amounts by year. */
  AMOUNTS_BY_YEAR,
  /** Confidence by JSON Pointer. */
  CONFIDENCE_BY_POINTER,
  /** Values of the fields that a company adds, by name. */
  CUSTOM,
  /** A nested record. */
  RECORD
}
