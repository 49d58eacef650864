package io.keyplan.merge;

import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Tells documents of another client or plan, by what they say of their making and show. */
final class DocumentOrigin {

  private static final FieldPath NAME = FieldPath.of("account.name");

  /** What a document shows in place of a name that is kept back. */
  private static final String WITHHELD = "…";

  /** Stands between the name of a client and the kind of document. */
  private static final String BEFORE_KIND = " – ";

  private DocumentOrigin() {}

  /** Says why a document cannot be of a plan; empty where it may be. */
  static Optional<String> problem(DocumentContent content, AccountPlan plan) {
    Trace trace = content.trace();
    String id = plan.id();
    String name = plan.account().name();
    if (trace != null && trace.hasPlan() && id != null) {
      return trace.isOfPlan(id)
          ? Optional.empty()
          : Optional.of(
              "the document was made of another plan than this one of "
                  + name
                  + client(content).map(of -> ", of one of " + of).orElse("")
                  + ": their ids differ");
    }
    boolean isKnown = trace != null && !trace.subject().isEmpty();
    if (!isKnown && isNamed(content.title(), name)) {
      return Optional.empty();
    }
    Optional<String> client = client(content);
    if (client.isEmpty() && isTitleOfAnother(content, name)) {
      return Optional.of(
          "the document is called “" + content.title() + "”, and the plan is about " + name);
    }
    return client
        .filter(of -> !of.equals(WITHHELD) && !normalized(of).equals(normalized(name)))
        .map(of -> "the document is about " + of + ", and the plan about " + name);
  }

  /** Says whether a document is called as ours are, and not after a client. */
  private static boolean isTitleOfAnother(DocumentContent content, String name) {
    Trace trace = content.trace();
    String title = content.title();
    return title.contains(BEFORE_KIND)
        && !title.startsWith(WITHHELD)
        && !(trace != null && trace.variant().isForm())
        && !isNamed(title, name);
  }

  private static boolean isNamed(String title, String client) {
    return normalized(title).contains(normalized(client));
  }

  /** Gives the name of the client when the document was made, or else the one that it shows. */
  private static Optional<String> client(DocumentContent content) {
    Trace trace = content.trace();
    if (trace != null && (!trace.subject().isEmpty() || trace.variant().isForm())) {
      return Optional.of(trace.subject()).filter(name -> !name.isEmpty());
    }
    return content.values().stream()
        .filter(value -> value.path().equals(NAME) && !value.shown().isBlank())
        .filter(value -> trace == null || trace.isAsWritten(NAME, value.shown()))
        .filter(value -> value.shown() instanceof Shown.Text)
        .map(value -> ((Shown.Text) value.shown()).text().strip())
        .findFirst();
  }

  private static String normalized(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "");
    return letters.isEmpty() ? name : letters;
  }
}
