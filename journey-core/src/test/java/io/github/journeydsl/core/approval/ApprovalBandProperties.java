package io.github.journeydsl.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ApprovalBandProperties {

  private static final BigDecimal HAIR = new BigDecimal("0.0000000001");

  @Property
  void everyAmountFallsIntoOneBandWhoseRouteIsItsOwn(
      @ForAll("chains") ApprovalChain chain, @ForAll("amounts") List<BigDecimal> random) {
    List<BigDecimal> amounts = new ArrayList<>(random);
    amounts.addAll(aroundThresholds(chain));
    for (BigDecimal amount : amounts) {
      Money money = new Money(new Decimal(amount), "JPY");
      List<ApprovalBand> holding =
          chain.bands().stream().filter(band -> band.contains(money)).toList();
      List<String> taken = takenOneByOne(chain, amount);

      assertThat(holding).as("bands of %s", amount).hasSize(1);
      assertThat(ids(holding.get(0).route())).isEqualTo(taken);
      assertThat(ids(chain.routeFor(money))).isEqualTo(taken);
    }
  }

  @Property
  void bandsMeetWithoutGapOrOverlapFromZeroOn(@ForAll("chains") ApprovalChain chain) {
    List<ApprovalBand> bands = chain.bands();

    assertThat(bands.get(0).atLeast()).isEmpty();
    assertThat(bands.get(bands.size() - 1).below()).isEmpty();
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i).atLeast()).isPresent().isEqualTo(bands.get(i - 1).below());
    }
  }

  @Property
  void neighboursHaveDifferentRoutes(@ForAll("chains") ApprovalChain chain) {
    List<ApprovalBand> bands = chain.bands();
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i).route()).isNotEqualTo(bands.get(i - 1).route());
    }
  }

  @Property
  void theLongestLeadTimeIsThatOfTheSlowestBand(@ForAll("chains") ApprovalChain chain) {
    long slowest = chain.bands().stream()
        .mapToLong(band -> band.route().leadTime().leastDays())
        .max()
        .orElseThrow();

    assertThat(chain.longestLeadTime().leastDays()).isEqualTo(slowest);
  }

  /** The route in the plainest way: each condition read as its words say. */
  private static List<String> takenOneByOne(ApprovalChain chain, BigDecimal amount) {
    List<String> taken = new ArrayList<>();
    for (ApprovalStep step : chain.steps()) {
      boolean applies = true;
      if (step.condition().isPresent()) {
        Optional<Money> low = step.condition().get().atLeast();
        Optional<Money> high = step.condition().get().below();
        if (low.isPresent() && amount.compareTo(low.get().amount().value()) < 0) {
          applies = false;
        }
        if (high.isPresent() && amount.compareTo(high.get().amount().value()) >= 0) {
          applies = false;
        }
      }
      if (applies) {
        taken.add(step.id());
      }
    }
    return taken;
  }

  private static List<String> ids(ApprovalRoute route) {
    return route.steps().stream().map(ApprovalStep::id).toList();
  }

  /** Each threshold, and what lies a hair below and above it. */
  private static List<BigDecimal> aroundThresholds(ApprovalChain chain) {
    List<BigDecimal> amounts = new ArrayList<>(List.of(BigDecimal.ZERO, HAIR));
    for (ApprovalStep step : chain.steps()) {
      step.condition().ifPresent(condition -> {
        condition.atLeast().ifPresent(low -> amounts.add(low.amount().value()));
        condition.below().ifPresent(high -> amounts.add(high.amount().value()));
      });
    }
    List<BigDecimal> around = new ArrayList<>();
    for (BigDecimal amount : amounts) {
      around.add(amount);
      around.add(amount.add(HAIR));
      around.add(amount.subtract(HAIR).max(BigDecimal.ZERO));
    }
    return around;
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return amount().list().ofMaxSize(10);
  }

  /** Few enough that thresholds coincide, with fractions. */
  private static Arbitrary<BigDecimal> amount() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf),
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(2_000_000))
            .ofScale(4));
  }

  @Provide
  Arbitrary<ApprovalChain> chains() {
    Arbitrary<Optional<AmountCondition>> condition = Combinators.combine(
            amount().optional(0.7), amount().optional(0.7))
        .as(ApprovalBandProperties::condition);
    Arbitrary<Optional<TimeSpan>> within = Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.of(SpanUnit.class))
        .as(TimeSpan::of)
        .optional(0.7);
    Arbitrary<ApprovalStep> step = Combinators.combine(
            condition, within, Arbitraries.of(ApprovalStepKind.class))
        .as((when, time, kind) ->
            Steps.step("s", kind).toBuilder().condition(when).within(time).build());
    return step.list().ofMaxSize(8).map(steps -> {
      ApprovalChainBuilder chain = ApprovalChain.builder().id("ringi");
      for (int i = 0; i < steps.size(); i++) {
        chain.addStep(steps.get(i).toBuilder().id("s" + i).build());
      }
      return chain.build();
    });
  }

  private static Optional<AmountCondition> condition(
      Optional<BigDecimal> one, Optional<BigDecimal> other) {
    Optional<Money> low = one.map(amount -> new Money(new Decimal(amount), "JPY"));
    Optional<Money> high = other.map(amount -> new Money(new Decimal(amount), "JPY"));
    boolean possible = (low.isPresent() || high.isPresent())
        && high.map(money -> money.amount().value().signum() > 0).orElse(true)
        && (low.isEmpty()
            || high.isEmpty()
            || low.get().amount().compareTo(high.get().amount()) < 0);
    return possible ? Optional.of(new AmountCondition(low, high)) : Optional.empty();
  }
}
