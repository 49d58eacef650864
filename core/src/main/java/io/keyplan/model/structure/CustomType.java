package io.keyplan.model.structure;

/** What a custom field holds. */
public enum CustomType {
  /** A text. */
  TEXT("text", "a text"),
  /** A decimal number, in a unit or none. */
  NUMBER("number", "a number"),
  /** A decimal number in the plan's currency. */
  AMOUNT("amount", "an amount"),
  /** A decimal number where 15 means 15 %. */
  PERCENT("percent", "a percentage"),
  /** A calendar day. */
  DATE("date", "a day"),
  /** True or false. */
  YES_NO("yes-no", "true or false"),
  /** One of the declared values. */
  CHOICE("choice", "a declared value"),
  /** Any of the declared values. */
  CHOICES("choices", "a list of declared values"),
  /** The id of another entry, or a name. */
  REF("ref", "the id of an entry or a name");

  private final String word;
  private final String description;

  CustomType(String word, String description) {
    this.word = word;
    this.description = description;
  }

  /** Gives the type as files write it, such as {@code yes-no}. */
  public String word() {
    return word;
  }

  /** Says whether values are numbers, which may have a least and a greatest. */
  public boolean isNumber() {
    return this == NUMBER || this == AMOUNT || this == PERCENT;
  }

  /** Says whether values are made from declared ones. */
  public boolean isChoice() {
    return this == CHOICE || this == CHOICES;
  }

  /** Describes a value with its article. */
  String description() {
    return description;
  }
}
