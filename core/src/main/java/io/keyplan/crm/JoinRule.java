package io.keyplan.crm;

/**
 * Another table that says more about a row.
 *
 * @param table name of the table
 * @param theirs the table's column that is compared
 * @param ours the row's column that it is compared with
 */
record JoinRule(String table, String theirs, String ours) {}
