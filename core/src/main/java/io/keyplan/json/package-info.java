/**
 * The JSON and YAML form of plans: reading that reports every problem with its place, writing, and
 * the JSON Schema that editors complete and check plan files with.
 */
@NullMarked
package io.keyplan.json;

import org.jspecify.annotations.NullMarked;
