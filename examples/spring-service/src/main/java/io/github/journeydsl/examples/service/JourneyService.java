package io.github.journeydsl.examples.service;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The application. Spring Boot finds the {@code JourneyModule} on the class path by itself, so its
 * mapper writes maps.
 */
@SpringBootApplication
public class JourneyService {

  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(JourneyService.class, args);
  }

  /** What day it is decides what rules find. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
