package io.github.journeydsl.examples.service;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problem details (RFC 9457), which carry the findings. */
@RestControllerAdvice
class ProblemHandler {

  @ExceptionHandler
  ProblemDetail refused(RefusedJourney refused) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setTitle("The document is no sound journey map");
    problem.setProperty("findings", refused.findings());
    return problem;
  }
}
