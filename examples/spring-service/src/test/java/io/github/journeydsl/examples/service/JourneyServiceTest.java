package io.github.journeydsl.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.JourneyJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as clients see it, over loopback. */
class JourneyServiceTest {

  private static ConfigurableApplicationContext application;
  private static HttpClient client;

  /** A day that does not pass. */
  @Configuration
  static class SomeDay {
    @Bean
    @Primary
    Clock someDay() {
      return Clock.fixed(Instant.parse("2026-10-05T00:00:00Z"), ZoneOffset.UTC);
    }
  }

  @BeforeAll
  static void start() {
    application = new SpringApplication(JourneyService.class, SomeDay.class)
        .run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void aMapIsStoredListedServedAndDeleted() throws Exception {
    JourneyMap map = JourneyMap.builder().id("認知").label("A").build();
    assertThat(put("/journeys/認知", JourneyJson.write(map)).statusCode()).isEqualTo(200);
    HttpResponse<String> served = get("/journeys/認知");
    assertThat(served.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(served.body()).startsWith("{\"journey\":\"1.0\",\"id\":\"認知\",\"label\":\"A\"");
    assertThat(JourneyJson.read(served.body())).isEqualTo(map);
    assertThat(get("/journeys").body()).contains("{\"id\":\"認知\",\"label\":\"A\"}");
    JourneyMap changed = map.toBuilder().label("B").build();
    put("/journeys/認知", JourneyJson.write(changed));
    assertThat(JourneyJson.read(get("/journeys/認知").body())).isEqualTo(changed);
    assertThat(send("DELETE", "/journeys/認知", "").statusCode()).isEqualTo(204);
    assertThat(get("/journeys/認知").statusCode()).isEqualTo(404);
    assertThat(send("DELETE", "/journeys/認知", "").statusCode()).isEqualTo(404);
  }

  @Test
  void mistakesAreProblemDetails() throws Exception {
    HttpResponse<String> refused = put("/journeys/a", """
        {"journey": "1.0", "id": "a", "owner": "x",
         "personas": [{"id": "p", "roles": ["user"], "reportsTo": "q", "age": 200}]}
        """);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(refused.body());
    assertThat(problem.at("/status").intValue()).isEqualTo(422);
    assertThat(problem.at("/title").stringValue())
        .isEqualTo("The document is no sound journey map");
    assertThat(problem.at("/instance").stringValue()).isEqualTo("/journeys/a");
    JsonNode unknown = finding(problem, "unknown-field");
    assertThat(unknown.at("/severity").stringValue()).isEqualTo("error");
    assertThat(unknown.at("/pointer").stringValue()).isEqualTo("/owner");
    assertThat(unknown.at("/suggestions/0").stringValue()).isEqualTo("owners");
    JsonNode invalid = finding(problem, "invalid-value");
    assertThat(invalid.at("/pointer").stringValue()).isEqualTo("/personas/0/age");
    assertThat(invalid.at("/line").intValue()).isEqualTo(2);
    assertThat(get("/journeys/a").statusCode()).isEqualTo(404);
  }

  @Test
  void danglingReferencesAreRefusedInTheLanguageOfTheClient() throws Exception {
    String json =
        "{\"journey\": \"1.0\", \"id\": \"a\", \"phases\": [{\"id\": \"p\", \"approvalChain\": \"x\"}]}";
    HttpRequest request =
        request("/journeys/a", "PUT", json).header("Accept-Language", "ja").build();
    HttpResponse<String> refused = client.send(request, BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(422);
    JsonNode first = finding(JsonMapper.shared().readTree(refused.body()), "unknown-reference");
    assertThat(first.at("/pointer").stringValue()).isEqualTo("/phases/0/approvalChain");
    assertThat(first.at("/message").stringValue()).contains("「x」");
  }

  @Test
  void warningsAreToldAndDoNotMatter() throws Exception {
    HttpResponse<String> stored =
        put("/journeys/w", "{\"journey\": \"1.0\", \"id\": \"w\", \"phases\": [{\"id\": \"p\"}]}");
    assertThat(stored.statusCode()).isEqualTo(200);
    assertThat(stored.body()).contains("\"id\":\"phase-empty\"", "\"severity\":\"warning\"");
  }

  @Test
  void whatIsNoJsonOrTooLargeOrNotMeantIsRefused() throws Exception {
    assertThat(put("/journeys/a", "{\"journey\"").statusCode()).isEqualTo(422);
    HttpResponse<String> large = put("/journeys/a", " ".repeat(1024 * 1024 + 1));
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(large.body()).contains("\"id\":\"too-large\"");
    HttpResponse<String> other = put("/journeys/a", "{\"journey\": \"1.0\", \"id\": \"b\"}");
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private static JsonNode finding(JsonNode problem, String id) {
    return problem.at("/findings").values().stream()
        .filter(finding -> finding.at("/id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  private static HttpResponse<String> put(String path, String json)
      throws IOException, InterruptedException {
    return send("PUT", path, json);
  }

  private static HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return client.send(request(path, method, body).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String method, String body) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    URI address = URI.create(URI.create("http://127.0.0.1:" + port + path).toASCIIString());
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }
}
