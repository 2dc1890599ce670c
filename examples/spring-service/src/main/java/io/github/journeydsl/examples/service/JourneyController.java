package io.github.journeydsl.examples.service;

import io.github.journeydsl.core.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Maps over HTTP. */
@RestController
@RequestMapping(path = "/journeys", produces = MediaType.APPLICATION_JSON_VALUE)
class JourneyController {

  private final JourneyStore store;
  private final JourneyDocuments documents;

  JourneyController(JourneyStore store, JourneyDocuments documents) {
    this.store = store;
    this.documents = documents;
  }

  /** What storing a map answers. */
  record Stored(String id, List<Finding> findings) {}

  @GetMapping
  List<JourneyStore.Entry> list() {
    return store.all();
  }

  @GetMapping("/{id}")
  JourneyMap get(@PathVariable("id") String id) {
    return store.find(id).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
  }

  /**
   * The body is read by us and not by a mapper, so that all mistakes are told with their places.
   */
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Stored put(@PathVariable("id") String id, InputStream body, Locale locale) throws IOException {
    JourneyDocuments.Accepted accepted = documents.read(body, locale);
    if (!accepted.map().id().equals(id)) {
      throw new ErrorResponseException(HttpStatus.CONFLICT);
    }
    store.save(accepted.map());
    return new Stored(id, accepted.findings());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable("id") String id) {
    if (!store.delete(id)) {
      throw new ErrorResponseException(HttpStatus.NOT_FOUND);
    }
  }
}
