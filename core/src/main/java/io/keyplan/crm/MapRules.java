package io.keyplan.crm;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a map says.
 *
 * @param dates how days and numbers are written; null where files have them as programs write them
 * @param encoding how texts without a byte order mark are encoded; null where that can be found out
 * @param salesforceIds whether keys are Salesforce's, which have a short form
 * @param accounts where accounts may come from; the first whose table is there is taken
 * @param fields the fields of the plan itself that a row of an account says
 * @param lists where the entries of lists may come from, by path; the first that is there is taken
 */
record MapRules(
    @Nullable Locale dates,
    @Nullable Charset encoding,
    boolean salesforceIds,
    List<ListRule> accounts,
    List<FieldRule> fields,
    Map<String, List<ListRule>> lists) {

  MapRules {
    accounts = List.copyOf(accounts);
    fields = List.copyOf(fields);
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }
}
