package io.keyplan.merge;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Trace;
import java.util.Currency;

/** The plan that a document is merged into where there is none: it says nothing. */
final class NewPlan {

  /** A plan needs the name of its account; this one stays where the document shows none. */
  private static final String NAME = "–";

  private NewPlan() {}

  static AccountPlan of(DocumentContent content, CustomFields fields) {
    AccountPlan.Builder plan = AccountPlan.builder(NAME).customFields(fields);
    Trace trace = content.trace();
    if (trace != null && isCurrency(trace.currency())) {
      plan.info(info -> info.currency(trace.currency()));
    }
    return plan.build();
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
  }
}
