package io.keyplan.samples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class PlanServer {

  /** Starts the server; the arguments are Spring's. */
  public static void main(String[] args) {
    SpringApplication.run(PlanServer.class, args);
  }
}
