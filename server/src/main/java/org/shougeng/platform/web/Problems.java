package org.shougeng.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Forbidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Turns whatever goes wrong into a problem document (RFC 9457) with findings in the reader's language:
 * what happened and what to do. The unexpected gets an incident number; its trace stays in the log.
 */
@RestControllerAdvice
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(InputRefused refused, Locale locale) {
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.findings(), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(HttpRefusal refused, Locale locale) {
    ResponseEntity<ProblemDetail> answer =
        problem(refused.status(), List.of(refused.finding()), locale);
    if (refused.pause().isZero()) {
      return answer;
    }
    HttpHeaders headers = new HttpHeaders(answer.getHeaders());
    headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds()));
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(NotFound missing, Locale locale) {
    return problem(HttpStatus.NOT_FOUND, List.of(missing.finding()), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notSignedIn(NotSignedIn nobody, Locale locale) {
    return problem(HttpStatus.UNAUTHORIZED, List.of(Finding.error("SRV-401")), locale);
  }

  /** What was asked for stays in the log: the answer tells nothing of what exists. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> forbidden(Forbidden forbidden, Locale locale) {
    LOG.info("refused: {}", forbidden.getMessage());
    return problem(HttpStatus.FORBIDDEN, List.of(Finding.error("SRV-403")), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, List.of(Finding.error("SRV-413")), locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrongArgument(
      MethodArgumentTypeMismatchException e, Locale locale) {
    Finding finding = Finding.error("SRV-400")
        .with("name", e.getName())
        .with("value", String.valueOf(e.getValue()));
    return problem(HttpStatus.BAD_REQUEST, List.of(finding), locale);
  }

  /** A body that is not what the route reads: no JSON, or a number where a text belongs. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale locale) {
    LOG.debug("a body that cannot be read", e);
    Finding finding = Finding.error("SRV-405").with("status", HttpStatus.BAD_REQUEST.value());
    return problem(HttpStatus.BAD_REQUEST, List.of(finding), locale);
  }

  /** An address whose text is no UTF-8. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> undecodable(InvalidParameterException e, Locale locale) {
    int status = HttpStatus.BAD_REQUEST.value();
    Finding finding = Finding.error("SRV-405").with("status", status);
    return problem(HttpStatus.BAD_REQUEST, List.of(finding), locale);
  }

  /** The reader hung up; there is nobody to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    LOG.debug("the client closed the connection", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> anyOther(Throwable e, Locale locale) {
    if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
      int status = response.getStatusCode().value();
      String code = status == HttpStatus.NOT_FOUND.value() ? "SRV-410" : "SRV-405";
      Finding finding = Finding.error(code).with("status", status);
      return problem(response.getStatusCode(), List.of(finding), locale);
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("incident {}", incident, e);
    Finding finding = Finding.error("SRV-500").with("incident", incident);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, List.of(finding), locale);
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatusCode status, List<Finding> findings, Locale locale) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(findings.get(0).message(locale));
    problem.setProperty("findings", FindingJson.of(findings, locale));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
