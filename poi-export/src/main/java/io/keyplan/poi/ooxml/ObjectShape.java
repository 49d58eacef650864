package io.keyplan.poi.ooxml;

import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.HexBinaryAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * How a class of docx4j's object model becomes an element, as its JAXB annotations say.
 *
 * <p>Only what occurs in that model is understood: access by field, attributes, elements, choices
 * of elements, references, wildcards, values and hexadecimal bytes. Immutable and thread-safe.
 *
 * @param root name of the element where it stands by itself; null where it cannot
 * @param attributes attributes in order
 * @param children child elements in the order of the schema
 * @param value the text between the tags; null when there is none
 * @param anyAttributes a map of further attributes; null when there is none
 */
record ObjectShape(
    @Nullable QName root,
    List<Attribute> attributes,
    List<Child> children,
    @Nullable Value value,
    @Nullable MethodHandle anyAttributes) {

  /** An attribute. */
  record Attribute(QName name, Value value) {}

  /** The text of an attribute or an element. */
  record Value(MethodHandle get, boolean hex) {}

  /**
   * A child element or a list of such.
   *
   * @param name its name, unless the object brings its own
   * @param names names by class, where that decides; else empty
   * @param named whether the objects bring their names
   */
  record Child(QName name, Value value, Map<Class<?>, QName> names, boolean named) {}

  private static final ClassValue<ObjectShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected ObjectShape computeValue(Class<?> type) {
          return read(type);
        }
      };

  static ObjectShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static ObjectShape read(Class<?> type) {
    Deque<Class<?>> lineage = new ArrayDeque<>();
    for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
      lineage.addFirst(c);
    }
    List<Attribute> attributes = new ArrayList<>();
    List<Child> children = new ArrayList<>();
    Value value = null;
    MethodHandle anyAttributes = null;
    for (Class<?> c : lineage) {
      Names names = new Names(c);
      Map<String, Child> declared = new LinkedHashMap<>();
      for (Field field : c.getDeclaredFields()) {
        if (!isContent(field)) {
          continue;
        }
        Value content = new Value(getter(field), isHex(field));
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        if (attribute != null) {
          attributes.add(new Attribute(names.attribute(attribute, field), content));
        } else if (field.isAnnotationPresent(XmlAnyAttribute.class)) {
          anyAttributes = content.get();
        } else if (field.isAnnotationPresent(XmlValue.class)) {
          value = content;
        } else {
          declared.put(field.getName(), child(names, field, content));
        }
      }
      children.addAll(inOrder(c, declared));
    }
    return new ObjectShape(
        rootName(type), List.copyOf(attributes), List.copyOf(children), value, anyAttributes);
  }

  private static List<Child> inOrder(Class<?> type, Map<String, Child> declared) {
    List<Child> ordered = new ArrayList<>();
    XmlType annotation = type.getAnnotation(XmlType.class);
    if (annotation != null) {
      for (String name : annotation.propOrder()) {
        Child child = declared.remove(name);
        if (child != null) {
          ordered.add(child);
        }
      }
    }
    ordered.addAll(declared.values());
    return ordered;
  }

  private static boolean isContent(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !Modifier.isTransient(field.getModifiers())
        && !field.isAnnotationPresent(XmlTransient.class);
  }

  private static Child child(Names names, Field field, Value value) {
    boolean named =
        field.isAnnotationPresent(XmlAnyElement.class)
            || field.isAnnotationPresent(XmlElementRef.class)
            || field.isAnnotationPresent(XmlElementRefs.class);
    Map<Class<?>, QName> byClass = new HashMap<>();
    XmlElements choice = field.getAnnotation(XmlElements.class);
    if (choice != null) {
      for (XmlElement element : choice.value()) {
        byClass.put(element.type(), names.element(element, field));
      }
    }
    QName name = names.element(field.getAnnotation(XmlElement.class), field);
    return new Child(name, value, Map.copyOf(byClass), named);
  }

  private static boolean isHex(Field field) {
    XmlJavaTypeAdapter adapter = field.getAnnotation(XmlJavaTypeAdapter.class);
    XmlSchemaType schemaType = field.getAnnotation(XmlSchemaType.class);
    return adapter != null && adapter.value() == HexBinaryAdapter.class
        || schemaType != null && schemaType.name().equals("hexBinary");
  }

  private static @Nullable QName rootName(Class<?> type) {
    XmlRootElement root = type.getAnnotation(XmlRootElement.class);
    if (root == null) {
      return null;
    }
    String decapitalized =
        Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
    return new QName(
        Names.or(root.namespace(), new Names(type).namespace()),
        Names.or(root.name(), decapitalized));
  }

  private static MethodHandle getter(Field field) {
    try {
      field.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectGetter(field)
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + field, e);
    }
  }

  /** The names that a class gives to its attributes and elements. */
  private record Names(String namespace, String ofElements, String ofAttributes) {

    private static final String DEFAULT = "##default";

    Names(Class<?> type) {
      this(type.getPackage().getAnnotation(XmlSchema.class));
    }

    private Names(@Nullable XmlSchema schema) {
      this(
          schema == null ? "" : schema.namespace(),
          schema != null && schema.elementFormDefault() == XmlNsForm.QUALIFIED
              ? schema.namespace()
              : "",
          schema != null && schema.attributeFormDefault() == XmlNsForm.QUALIFIED
              ? schema.namespace()
              : "");
    }

    QName attribute(XmlAttribute attribute, Field field) {
      return new QName(
          or(attribute.namespace(), ofAttributes), or(attribute.name(), field.getName()));
    }

    QName element(@Nullable XmlElement element, Field field) {
      return element == null
          ? new QName(ofElements, field.getName())
          : new QName(or(element.namespace(), ofElements), or(element.name(), field.getName()));
    }

    static String or(String given, String otherwise) {
      return given.equals(DEFAULT) ? otherwise : given;
    }
  }
}
