/** Keyplan as beans of Spring Boot. */
@NullMarked
package io.keyplan.spring;

import org.jspecify.annotations.NullMarked;
