/**
 * Files in which a company declares fields of its own, its words and its calendar: read, and made
 * of what a CRM says of its fields.
 */
@NullMarked
package io.keyplan.custom;

import org.jspecify.annotations.NullMarked;
