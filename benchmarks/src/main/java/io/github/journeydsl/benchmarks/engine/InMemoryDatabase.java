package io.github.journeydsl.benchmarks.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of H2 that is gone when it is closed.
 *
 * @param name the name nobody else has
 */
record InMemoryDatabase(String name) implements AutoCloseable {

  static final String USER = "sa";
  static final String PASSWORD = "";

  private static final AtomicInteger OPENED = new AtomicInteger();

  static InMemoryDatabase open() {
    return new InMemoryDatabase("leads" + OPENED.incrementAndGet());
  }

  String url() {
    return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
  }

  @Override
  public void close() {
    try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new IllegalStateException(name + " cannot be closed", e);
    }
  }
}
