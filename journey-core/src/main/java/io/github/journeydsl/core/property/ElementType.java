package io.github.journeydsl.core.property;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scoring.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of element: what its elements are called and which properties they have, in the order in
 * which they are printed.
 *
 * <pre>{@code
 * for (Property<Persona, ?> property : ElementType.PERSONA.properties()) {
 *   System.out.println(property.name() + " " + property.values(yamada));
 * }
 * }</pre>
 *
 * <p>Migrations and suppressions are no elements here but values of the journey: several of them
 * can have one name.
 *
 * @param <E> the type of the elements
 */
public final class ElementType<E> {

  /** Roles. */
  public static final ElementType<StakeholderRole> ROLE = PeopleProperties.ROLE;

  /** Personas. */
  public static final ElementType<Persona> PERSONA = PeopleProperties.PERSONA;

  /** Channels. */
  public static final ElementType<Channel> CHANNEL = ContentProperties.CHANNEL;

  /** Contents. */
  public static final ElementType<Content> CONTENT = ContentProperties.CONTENT;

  /** What a persona lives through at a touchpoint. */
  public static final ElementType<Experience> EXPERIENCE = PhaseProperties.EXPERIENCE;

  /** Touchpoints. */
  public static final ElementType<Touchpoint> TOUCHPOINT = PhaseProperties.TOUCHPOINT;

  /** Phases. */
  public static final ElementType<Phase> PHASE = PhaseProperties.PHASE;

  /** Opportunities. */
  public static final ElementType<Opportunity> OPPORTUNITY = ContentProperties.OPPORTUNITY;

  /** Steps of approval chains. */
  public static final ElementType<ApprovalStep> STEP = ApprovalProperties.STEP;

  /** Approval chains. */
  public static final ElementType<ApprovalChain> APPROVAL = ApprovalProperties.APPROVAL;

  /** Declared events. */
  public static final ElementType<EventType> EVENT = LeadProperties.EVENT;

  /** The scoring. */
  public static final ElementType<Scoring> SCORING = LeadProperties.SCORING;

  /** The send policy. */
  public static final ElementType<SendPolicy> POLICY = LeadProperties.POLICY;

  /** Nurture scenarios. */
  public static final ElementType<NurtureScenario> SCENARIO = ScenarioProperties.SCENARIO;

  /** Scenario tests. */
  public static final ElementType<ScenarioTest> TEST = ScenarioProperties.TEST;

  /** The journey, which holds all others. */
  public static final ElementType<JourneyMap> JOURNEY = JourneyProperties.JOURNEY;

  private final ElementKind kind;
  private final Class<E> type;
  private final Function<E, String> id;
  private final BiFunction<E, String, E> withId;
  private final List<Property<E, ?>> properties;

  ElementType(
      ElementKind kind,
      Class<E> type,
      Function<E, String> id,
      BiFunction<E, String, E> withId,
      List<Property<E, ?>> properties) {
    this.kind = kind;
    this.type = type;
    this.id = id;
    this.withId = withId;
    this.properties = List.copyOf(properties);
  }

  /** The kind of element, if its elements have properties. */
  public static Optional<ElementType<?>> of(ElementKind kind) {
    return switch (kind) {
      case JOURNEY -> Optional.of(JOURNEY);
      case ROLE -> Optional.of(ROLE);
      case PERSONA -> Optional.of(PERSONA);
      case CHANNEL -> Optional.of(CHANNEL);
      case CONTENT -> Optional.of(CONTENT);
      case PHASE -> Optional.of(PHASE);
      case TOUCHPOINT -> Optional.of(TOUCHPOINT);
      case EXPERIENCE -> Optional.of(EXPERIENCE);
      case OPPORTUNITY -> Optional.of(OPPORTUNITY);
      case APPROVAL -> Optional.of(APPROVAL);
      case STEP -> Optional.of(STEP);
      case EVENT -> Optional.of(EVENT);
      case SCORING -> Optional.of(SCORING);
      case POLICY -> Optional.of(POLICY);
      case SCENARIO -> Optional.of(SCENARIO);
      case TEST -> Optional.of(TEST);
      case MIGRATION, ALLOW -> Optional.empty();
    };
  }

  /** The kind. */
  public ElementKind kind() {
    return kind;
  }

  /** The type of the elements. */
  public Class<E> type() {
    return type;
  }

  /** The properties, in the order in which they are printed. */
  public List<Property<E, ?>> properties() {
    return properties;
  }

  /** The property of a name. */
  public Optional<Property<E, ?>> property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** The id an element has within its whole; empty for those of which a map has one. */
  public String id(E element) {
    return id.apply(element);
  }

  /** The element under another id; one without a label of its own is shown by the new id. */
  public E withId(E element, String newId) {
    return withId.apply(element, newId);
  }

  /**
   * How an element is named.
   *
   * @param whole the element that holds it
   */
  public ElementRef ref(ElementRef whole, E element) {
    boolean isPart = kind == ElementKind.EXPERIENCE || kind == ElementKind.STEP;
    return isPart
        ? ElementRef.of(kind, whole.id(), id(element))
        : new ElementRef(kind, id(element));
  }
}
