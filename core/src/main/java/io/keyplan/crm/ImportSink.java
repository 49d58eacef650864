package io.keyplan.crm;

import io.keyplan.model.AccountPlan;
import java.io.IOException;

/** Takes what an import makes, in the order of the accounts. */
public interface ImportSink {

  /** Takes a plan. */
  void plan(AccountPlan plan) throws IOException;

  /** Takes a row that could not be used. */
  void rejected(RejectedRow row) throws IOException;
}
