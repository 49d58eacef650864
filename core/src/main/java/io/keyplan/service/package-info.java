/** Services that others may add to, found by the format they are for. */
@NullMarked
package io.keyplan.service;

import org.jspecify.annotations.NullMarked;
