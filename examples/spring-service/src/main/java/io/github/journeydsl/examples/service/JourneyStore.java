package io.github.journeydsl.examples.service;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.JourneyJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps maps as JSON documents in a table. */
@Repository
class JourneyStore {

  private final JdbcClient database;

  JourneyStore(JdbcClient database) {
    this.database = database;
  }

  /** What a list of maps shows. */
  record Entry(String id, String label) {}

  /** Puts a map in, or in the place of one with the same id. */
  void save(JourneyMap map) {
    database
        .sql("MERGE INTO journey KEY (id) VALUES (:id, :label, :document)")
        .param("id", map.id())
        .param("label", map.label())
        .param("document", JourneyJson.write(map))
        .update();
  }

  Optional<JourneyMap> find(String id) {
    return database
        .sql("SELECT document FROM journey WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(JourneyJson::read);
  }

  List<Entry> all() {
    return database
        .sql("SELECT id, label FROM journey ORDER BY id")
        .query((row, number) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Objects.requireNonNull(row.getString("id")),
        Objects.requireNonNull(row.getString("label")));
  }

  /** Whether there was such a map. */
  boolean delete(String id) {
    return database.sql("DELETE FROM journey WHERE id = :id").param("id", id).update() > 0;
  }
}
