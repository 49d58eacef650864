package io.keyplan.model.structure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a record component what its Java type does not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

  /** What the value is; {@link FieldKind#TEXT} means that the Java type tells. */
  FieldKind kind() default FieldKind.TEXT;

  /** Whether a plan without the value is invalid. */
  boolean required() default false;

  /** Whether the client sees the field, where nothing else is said; all others are ours. */
  boolean customer() default false;

  /** Which entries a reference may name. */
  RefTarget[] refersTo() default {};
}
