package io.keyplan.template.declared;

/** Where alone a section stands. */
public enum Only {
  /** In documents to be filled by hand. */
  FORMS,
  /** In documents with data. */
  FILLED,
  /** In our own copies. */
  INTERNAL,
  /** In copies for the client. */
  CUSTOMER
}
