package io.github.journeydsl.core.scenariotest;

import io.github.journeydsl.core.internal.Invariants;

/** What a test expects to happen to its lead. */
public sealed interface ExpectedEffect {

  /**
   * A content is sent.
   *
   * @param content the id of the content
   * @param channel the id of the channel
   */
  record Send(String content, String channel) implements ExpectedEffect {

    /** Refuses what is no id. */
    public Send {
      Invariants.id("send", content);
      Invariants.id("by", channel);
    }
  }

  /**
   * The lead comes into a phase.
   *
   * @param phase the id of the phase
   */
  record Phase(String phase) implements ExpectedEffect {

    /** Refuses what is no id. */
    public Phase {
      Invariants.id("phase", phase);
    }
  }

  /**
   * The lead is handed to a team.
   *
   * @param team the team
   */
  record HandOff(String team) implements ExpectedEffect {

    /** Refuses what is no id. */
    public HandOff {
      Invariants.id("handoff", team);
    }
  }

  /**
   * A team gets a task.
   *
   * @param team the team
   */
  record Task(String team) implements ExpectedEffect {

    /** Refuses what is no id. */
    public Task {
      Invariants.id("task", team);
    }
  }

  /**
   * A team is alerted.
   *
   * @param team the team
   */
  record Alert(String team) implements ExpectedEffect {

    /** Refuses what is no id. */
    public Alert {
      Invariants.id("alert", team);
    }
  }

  /**
   * The score is this much.
   *
   * @param score the score
   */
  record Score(int score) implements ExpectedEffect {}

  /** The lead leaves its scenario. */
  record Exit() implements ExpectedEffect {}
}
