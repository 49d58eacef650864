package io.keyplan.crm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries of a list come from, or the accounts themselves.
 *
 * @param path the list as the map names it, such as {@code people} or {@code goals[].objectives}
 * @param owner the list whose entries hold this one, such as {@code goals}; null for the plan
 * @param name name of the list's field
 * @param table name of the table
 * @param parents columns that name the account, or the entry, that a row belongs to
 * @param key columns that name a row; for accounts, the plan
 * @param account columns that name the account of a plan; empty for lists
 * @param joins tables that say more
 * @param used whether only those entries are taken that something refers to
 * @param group where the entries of another list come from that hold these; null for the plan's
 *     title
 * @param skip rows that are left out: columns and their values
 * @param currency where the currency of a row's amounts stands; null where it is the plan's
 * @param fields the fields of an entry
 * @param required whether the table must be there
 */
record ListRule(
    String path,
    @Nullable String owner,
    String name,
    String table,
    List<String> parents,
    List<String> key,
    List<String> account,
    List<JoinRule> joins,
    boolean used,
    @Nullable ColumnRule group,
    Map<String, List<String>> skip,
    @Nullable ColumnRule currency,
    List<FieldRule> fields,
    boolean required) {

  /** Copies the lists. */
  ListRule {
    parents = List.copyOf(parents);
    key = List.copyOf(key);
    account = List.copyOf(account);
    joins = List.copyOf(joins);
    skip = Map.copyOf(skip);
    fields = List.copyOf(fields);
  }

  /** Finds the rule of a field of an entry. */
  Optional<FieldRule> field(String target) {
    return fields.stream().filter(rule -> rule.target().text().equals(target)).findFirst();
  }
}
