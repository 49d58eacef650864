package io.keyplan.poi.ooxml;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Writes docx4j's object model as XML.
 *
 * <p>It does what JAXB would do with the same annotations, but reads them only for the classes that
 * occur: JAXB's start-up takes more than a second, which a program that writes one file would wait
 * for. Prefixes are fixed, and only the namespaces that occur are declared. Immutable and
 * thread-safe.
 */
public final class TreeWriter {

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final ClassValue<List<String>> ENUM_TEXTS =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          List<String> texts = new ArrayList<>();
          for (Object constant : type.getEnumConstants()) {
            texts.add(enumText((Enum<?>) constant));
          }
          return texts;
        }
      };

  private final Map<String, String> prefixes;
  private final Set<String> ignorable;

  /**
   * Creates a writer.
   *
   * @param prefixes prefixes by namespace, declared in the order of the map
   * @param ignorable prefixes of the namespaces that an older program may skip
   */
  public TreeWriter(Map<String, String> prefixes, Set<String> ignorable) {
    this.prefixes = prefixes;
    this.ignorable = ignorable;
  }

  /** Writes an object that stands for a whole part, in UTF-8. */
  public byte[] write(Object root) {
    QName name = ObjectShape.of(root.getClass()).root();
    if (name == null) {
      throw new IllegalArgumentException(root.getClass() + " is not the root of a part");
    }
    Run run = new Run();
    run.element(root, name, false);
    return run.finish();
  }

  /** One part on its way to text. */
  private final class Run {
    private final XmlBuffer out = new XmlBuffer(1 << 16).append(XmlText.DECLARATION);
    private final Set<String> used = new HashSet<>();
    private int endOfRootName = -1;

    byte[] finish() {
      XmlBuffer declarations = new XmlBuffer(1 << 10);
      StringJoiner skippable = new StringJoiner(" ");
      prefixes.forEach(
          (namespace, prefix) -> {
            if (ignorable.contains(prefix) && used.contains(namespace)) {
              skippable.add(prefix);
            }
          });
      if (skippable.length() > 0) {
        used.add(COMPATIBILITY);
      }
      prefixes.forEach(
          (namespace, prefix) -> {
            if (used.contains(namespace) && !prefix.equals("xml")) {
              attribute(declarations, "xmlns:" + prefix, namespace);
            }
          });
      if (skippable.length() > 0) {
        attribute(declarations, prefixes.get(COMPATIBILITY) + ":Ignorable", skippable.toString());
      }
      out.insert(endOfRootName, declarations);
      return out.bytes();
    }

    private void attribute(XmlBuffer to, String name, String value) {
      to.append(" ").append(name).append("=\"").value(value).append("\"");
    }

    void element(@Nullable Object object, QName name, boolean hex) {
      out.append("<");
      int start = out.length();
      name(name);
      int end = out.length();
      if (endOfRootName < 0) {
        endOfRootName = end;
      }
      int afterAttributes;
      if (object == null) {
        afterAttributes = end;
        out.append(">");
      } else if (isSimple(object)) {
        afterAttributes = -1;
        out.append(">");
        out.text(lexical(object, hex));
      } else {
        ObjectShape shape = ObjectShape.of(object.getClass());
        attributes(object, shape);
        afterAttributes = out.length();
        out.append(">");
        content(object, shape);
      }
      if (out.length() == afterAttributes + 1) {
        out.cut(afterAttributes);
        out.append("/>");
      } else {
        out.append("</").repeat(start, end);
        out.append(">");
      }
    }

    private void attributes(Object object, ObjectShape shape) {
      for (ObjectShape.Attribute attribute : shape.attributes()) {
        Object value = get(attribute.value().get(), object);
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
          attribute(attribute.name(), lexical(value, attribute.value().hex()));
        }
      }
      if (shape.anyAttributes() != null
          && get(shape.anyAttributes(), object) instanceof Map<?, ?> more) {
        more.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
            .forEach(entry -> attribute((QName) entry.getKey(), entry.getValue().toString()));
      }
    }

    private void attribute(QName name, String value) {
      out.append(" ");
      name(name);
      out.append("=\"").value(value).append("\"");
    }

    private void content(Object object, ObjectShape shape) {
      if (shape.value() != null) {
        Object value = get(shape.value().get(), object);
        if (value != null) {
          out.text(lexical(value, shape.value().hex()));
        }
      }
      for (ObjectShape.Child child : shape.children()) {
        Object value = get(child.value().get(), object);
        if (value instanceof List<?> list) {
          for (Object entry : list) {
            child(entry, child);
          }
        } else if (value != null) {
          child(value, child);
        }
      }
    }

    private void child(Object value, ObjectShape.Child child) {
      if (value instanceof JAXBElement<?> element) {
        element(element.getValue(), element.getName(), false);
        return;
      }
      QName name = child.names().get(value.getClass());
      if (name == null) {
        name = child.named() ? ObjectShape.of(value.getClass()).root() : child.name();
      }
      if (name == null) {
        throw new IllegalArgumentException(
            value.getClass() + " needs a name as a child element in " + child.name());
      }
      element(value, name, child.value().hex());
    }

    private void name(QName name) {
      String namespace = name.getNamespaceURI();
      if (!namespace.isEmpty()) {
        String prefix = prefixes.get(namespace);
        if (prefix == null) {
          throw new IllegalArgumentException("no prefix for the namespace of " + name);
        }
        used.add(namespace);
        out.append(prefix).append(":");
      }
      out.append(name.getLocalPart());
    }
  }

  private static @Nullable Object get(MethodHandle getter, Object object) {
    try {
      return getter.invokeExact(object);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read a field of " + object.getClass(), e);
    }
  }

  private static boolean isSimple(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum
        || value instanceof byte[]
        || value instanceof XMLGregorianCalendar;
  }

  private static String lexical(Object value, boolean hex) {
    if (value instanceof Enum<?> constant) {
      return ENUM_TEXTS.get(constant.getDeclaringClass()).get(constant.ordinal());
    } else if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    } else if (value instanceof XMLGregorianCalendar date) {
      return date.toXMLFormat();
    } else if (value instanceof byte[] bytes) {
      return hex
          ? HexFormat.of().withUpperCase().formatHex(bytes)
          : Base64.getEncoder().encodeToString(bytes);
    } else if (value instanceof List<?> list) {
      StringJoiner words = new StringJoiner(" ");
      list.forEach(entry -> words.add(lexical(entry, hex)));
      return words.toString();
    }
    return value.toString();
  }

  private static String enumText(Enum<?> constant) {
    try {
      XmlEnumValue text =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(XmlEnumValue.class);
      return text == null ? constant.name() : text.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("no field for " + constant, e);
    }
  }
}
