package io.keyplan.samples.springboot;

import io.keyplan.model.AccountPlan;
import io.keyplan.spring.DocumentResponses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes plans and gives documents. */
// snippet: controller
@RestController
public class DocumentsController {
  private final DocumentResponses documents;

  DocumentsController(DocumentResponses documents) {
    this.documents = documents;
  }

  @PostMapping("/documents/{template}.{format}")
  ResponseEntity<byte[]> document(
      @RequestBody AccountPlan plan, @PathVariable String template, @PathVariable String format) {
    return documents.attachment(plan, template, format);
  }
}
// end
