package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AllowStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ChannelStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DmuStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ImportStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ImportingContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.LibraryStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.RoleStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoringStatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StatementContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestStatementContext;
import java.util.function.Consumer;

/** Reads the statements of a file, each with the reader of its construct. */
public final class StatementReader {

  private final Reading in;
  private final Parts parts;
  private final Consumer<ImportingContext> imports;
  private final HeaderReader header;

  /**
   * A reader of one file.
   *
   * @param in the reading
   * @param parts where elements go
   * @param imports told of every import, at the point where it stands
   */
  public StatementReader(Reading in, Parts parts, Consumer<ImportingContext> imports) {
    this.in = in;
    this.parts = parts;
    this.imports = imports;
    this.header = new HeaderReader(in, parts);
  }

  /** The header that the statements gave the file. */
  public FileHeader header() {
    return header.result();
  }

  /** Reads a statement. */
  public void read(StatementContext statement) {
    if (statement instanceof JourneyStatementContext s) {
      header.journey(s.journey());
    } else if (statement instanceof LibraryStatementContext s) {
      header.library(s.library());
    } else if (statement instanceof ImportStatementContext s) {
      imports.accept(s.importing());
    } else if (statement instanceof DmuStatementContext s) {
      new RoleReader(in, parts.roles).dmu(s.dmu());
    } else if (statement instanceof RoleStatementContext s) {
      new RoleReader(in, parts.roles).role(s.role());
    } else if (statement instanceof PersonaStatementContext s) {
      new PersonaReader(in).read(s.persona()).ifPresent(parts.personas::add);
    } else if (statement instanceof ChannelStatementContext s) {
      new ChannelReader(in).read(s.channel()).ifPresent(parts.channels::add);
    } else if (statement instanceof ContentStatementContext s) {
      new ContentReader(in).read(s.content()).ifPresent(parts.contents::add);
    } else if (statement instanceof PhaseStatementContext s) {
      new PhaseReader(in).read(s.phase()).ifPresent(parts.phases::add);
    } else if (statement instanceof OpportunityStatementContext s) {
      new OpportunityReader(in).read(s.opportunity()).ifPresent(parts.opportunities::add);
    } else if (statement instanceof ApprovalStatementContext s) {
      new ApprovalReader(in, parts.halfRead)
          .read(s.approval())
          .ifPresent(parts.approvalChains::add);
    } else if (statement instanceof EventStatementContext s) {
      new EventTypeReader(in).read(s.eventType()).ifPresent(parts.events::add);
    } else if (statement instanceof ScoringStatementContext s) {
      new ScoringReader(in).read(s.scoring()).ifPresent(scoring -> parts.scoring = scoring);
    } else if (statement instanceof PolicyStatementContext s) {
      new PolicyReader(in).read(s.policy()).ifPresent(policy -> parts.policy = policy);
    } else {
      readScenarios(statement);
    }
  }

  private void readScenarios(StatementContext statement) {
    if (statement instanceof ScenarioStatementContext s) {
      new ScenarioReader(in).read(s.scenario()).ifPresent(parts.scenarios::add);
    } else if (statement instanceof MigrationStatementContext s) {
      new MigrationReader(in, parts.movedSteps)
          .read(s.migration())
          .ifPresent(parts.migrations::add);
    } else if (statement instanceof TestStatementContext s) {
      new TestReader(in, parts.halfRead).read(s.test()).ifPresent(parts.tests::add);
    } else if (statement instanceof AllowStatementContext s) {
      AllowReader reader = new AllowReader(in);
      reader
          .read(s.allow())
          .ifPresentOrElse(
              suppression -> {
                parts.suppressions.add(suppression);
                reader.note(suppression, s.allow(), parts.suppressionNames);
              },
              () -> reader.noteLost(s.allow()));
    }
  }
}
