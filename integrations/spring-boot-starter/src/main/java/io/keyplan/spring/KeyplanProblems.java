package io.keyplan.spring;

import io.keyplan.value.InvalidFileException;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import io.keyplan.value.UnknownChoiceException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers for what callers do wrong (RFC 9457): 404 with the choices for an unknown template,
 * format or language, 400 with every problem for a plan that is invalid. Advice of the application
 * goes first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class KeyplanProblems {

  @ExceptionHandler
  ProblemDetail unknown(UnknownChoiceException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    problem.setProperty("choices", e.choices());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidPlanException e) {
    return invalid(e.problems());
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidFileException e) {
    return invalid(e.problems());
  }

  private static ProblemDetail invalid(List<Problem> problems) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the plan is invalid");
    problem.setProperty("problems", problems.stream().map(Problem::toString).toList());
    return problem;
  }
}
