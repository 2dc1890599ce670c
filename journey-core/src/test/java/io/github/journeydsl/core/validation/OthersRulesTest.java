package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and packs that other people write, well or not. */
class OthersRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final Finding FOUND = Finding.at(
          ElementRef.of(ElementKind.JOURNEY, "map"), Message.plain("found"))
      .build();
  private static final Rule GOOD = new Own("acme-good", () -> Stream.of(FOUND));

  /** A rule that finds what it is given. */
  private record Own(String id, Supplier<Stream<Finding>> findings) implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
      return findings.get();
    }
  }

  /** A pack outside of our module, as those of other people are. */
  private static final String FOUND_PACK = """
      package acme;

      import io.github.journeydsl.core.validation.*;
      import java.util.List;

      public class FoundPack implements RulePack {
        public String name() { return "found"; }
        public List<Rule> rules() { return List.of(); }
      }
      """;

  /** A pack that is there, and no more. */
  public static final class UnreadyPack implements RulePack {
    @Override
    public String name() {
      throw new IllegalStateException("not ready");
    }

    @Override
    public List<Rule> rules() {
      return List.of();
    }
  }

  @Test
  void aRuleThatThrowsIsToldAndTheOthersRun() {
    Rule bad = new Own("acme-bad", () -> {
      throw new IllegalStateException("no phases");
    });

    List<Diagnostic> said = said(bad, GOOD);

    assertThat(said)
        .extracting(Diagnostic::summary)
        .containsExactly(
            "error[rule-failed]: the rule acme-bad failed: "
                + "java.lang.IllegalStateException: no phases",
            "info[acme-good]: found");
    assertThat(said.get(0).help().orElseThrow().english()).contains("OthersRulesTest");
  }

  @Test
  void whatItFoundBeforeIsKept() {
    Rule late = new Own(
        "acme-late",
        () -> Stream.concat(Stream.of(FOUND), Stream.of(1).map(number -> {
          throw new AssertionError("late");
        })));

    assertThat(said(late)).extracting(Diagnostic::id).containsExactly("acme-late", "rule-failed");
  }

  @Test
  @SuppressWarnings("NullAway") // as somebody without its help may write it
  void nullsAreFailures() {
    assertThat(said(new Own("acme-null", () -> null)))
        .extracting(Diagnostic::id)
        .containsExactly("rule-failed");
    assertThat(said(new Own("acme-null", () -> Arrays.asList((Finding) null).stream())))
        .extracting(Diagnostic::id)
        .containsExactly("rule-failed");
  }

  @Test
  void errorsOfLinkageAndDepthAreFailuresToo() {
    Rule old = new Own("acme-old", () -> {
      throw new NoSuchMethodError("gone");
    });
    Rule deep = new Own("acme-deep", OthersRulesTest::deeper);

    assertThat(said(old, deep))
        .extracting(Diagnostic::id)
        .containsExactly("rule-failed", "rule-failed");
  }

  private static Stream<Finding> deeper() {
    return Stream.concat(deeper(), deeper());
  }

  @Test
  void ofTwoRulesWithOneIdTheFirstRuns() {
    Rule second = new Own("acme-good", () -> Stream.of(FOUND, FOUND));

    assertThat(said(GOOD, second))
        .extracting(Diagnostic::id)
        .containsExactly("rule-clash", "acme-good");
    assertThat(JourneyValidator.of(List.of(GOOD, second)).problems())
        .extracting(Diagnostic::id)
        .containsExactly("rule-clash");
  }

  @Test
  void aRuleNeedsAnId() {
    assertThat(said(new Own("two words", () -> Stream.of(FOUND)), GOOD))
        .extracting(Diagnostic::id)
        .containsExactly("rule-nameless", "acme-good");
  }

  @Test
  @SuppressWarnings("NullAway") // as somebody without its help may write it
  void aRuleWithoutSeverityOrThatThrowsForItsIdIsLeftOut() {
    Rule mild = new Rule() {
      @Override
      public String id() {
        return "acme-mild";
      }

      @Override
      public Severity severity() {
        return null;
      }

      @Override
      public Stream<Finding> check(RuleContext context) {
        return Stream.of(FOUND);
      }
    };
    Rule shy = new Rule() {
      @Override
      public String id() {
        throw new IllegalStateException("shy");
      }

      @Override
      public Severity severity() {
        return Severity.INFO;
      }

      @Override
      public Stream<Finding> check(RuleContext context) {
        return Stream.of(FOUND);
      }
    };

    assertThat(said(mild, shy, GOOD))
        .extracting(Diagnostic::id)
        .containsExactly("rule-nameless", "rule-nameless", "acme-good");
    assertThat(JourneyValidator.of(List.of(mild, shy, GOOD)).ids()).containsExactly("acme-good");
  }

  @Test
  void packsComeInTheOrderOfTheirNames() {
    RulePacks packs = RulePacks.of(List.of(pack("zeta", GOOD), pack("acme"), pack("beta")));

    assertThat(packs.names()).containsExactly("acme", "beta", "zeta");
    assertThat(packs.rules(List.of("zeta", "unheard"))).containsExactly(GOOD);
    assertThat(packs.problems()).isEmpty();
  }

  @Test
  void packsThatCannotBeUsedAreTold() {
    RulePacks packs =
        RulePacks.of(List.of(pack("acme"), pack("acme"), pack("a b"), new UnreadyPack()));

    assertThat(packs.problems())
        .extracting(Diagnostic::id)
        .containsExactly("rule-pack-clash", "rule-pack-broken", "rule-pack-broken");
    assertThat(packs.names()).containsExactly("acme");
  }

  @Test
  void packsAreFoundAsServices(@TempDir Path folder) throws IOException {
    RulePacks packs = installed(folder, "acme.FoundPack");

    assertThat(packs.names()).containsExactly("found");
    assertThat(packs.problems()).isEmpty();
  }

  @Test
  void servicesThatAreNoneAreTold(@TempDir Path folder) throws IOException {
    RulePacks packs = installed(folder, "com.acme.Nowhere\nacme.FoundPack\n");

    assertThat(packs.problems()).extracting(Diagnostic::id).containsExactly("rule-pack-broken");
    assertThat(packs.names()).containsExactly("found");
  }

  private static RulePacks installed(Path folder, String services) throws IOException {
    Path file = folder.resolve("META-INF/services").resolve(RulePack.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, services);
    Path source = folder.resolve("FoundPack.java");
    Files.writeString(source, FOUND_PACK);
    URL core = RulePack.class.getProtectionDomain().getCodeSource().getLocation();
    int compiled = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            core.getPath(),
            source.toString(),
            "-d",
            folder.toString());
    assertThat(compiled).isZero();
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, OthersRulesTest.class.getClassLoader())) {
      return RulePacks.installed(loader);
    }
  }

  private static RulePack pack(String name, Rule... rules) {
    return new RulePack() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Rule> rules() {
        return List.of(rules);
      }
    };
  }

  private static List<Diagnostic> said(Rule... rules) {
    return JourneyValidator.of(List.of(rules))
        .validate(Pieces.map().build(), TODAY)
        .diagnostics();
  }
}
