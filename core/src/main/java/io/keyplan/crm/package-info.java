/**
 * Plans from what CRM systems export: tables are read, joined and mapped to the plan's fields as a
 * map file says.
 */
@NullMarked
package io.keyplan.crm;

import org.jspecify.annotations.NullMarked;
