package io.keyplan.spring;

import io.keyplan.Publication;
import io.keyplan.Publisher;
import io.keyplan.model.AccountPlan;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Documents as answers of a controller, with name, media type and length; nothing on the way keeps
 * them, since plans are confidential. Thread-safe.
 */
public final class DocumentResponses {

  private final Publisher publisher;

  /** Creates the answers of a publisher. */
  public DocumentResponses(Publisher publisher) {
    this.publisher = Objects.requireNonNull(publisher, "publisher must not be null");
  }

  /**
   * Publishes a plan to be saved by the browser.
   *
   * @param template id of the template
   * @param format id of the format, such as {@code docx}
   * @throws io.keyplan.value.UnknownChoiceException if there is no such template or format; the
   *     answer is 404 unless the application says otherwise
   */
  public ResponseEntity<byte[]> attachment(AccountPlan plan, String template, String format) {
    return of(publisher.publication(plan, template, format), "attachment");
  }

  /** Publishes a plan to be shown by the browser where it can, as it does PDF. */
  public ResponseEntity<byte[]> inline(AccountPlan plan, String template, String format) {
    return of(publisher.publication(plan, template, format), "inline");
  }

  /** Answers with a document that is finished, to be saved by the browser. */
  public static ResponseEntity<byte[]> attachment(Publication document) {
    return of(document, "attachment");
  }

  private static ResponseEntity<byte[]> of(Publication document, String disposition) {
    ContentDisposition name =
        ContentDisposition.builder(disposition)
            .filename(document.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .contentLength(document.length())
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(document.bytes());
  }
}
