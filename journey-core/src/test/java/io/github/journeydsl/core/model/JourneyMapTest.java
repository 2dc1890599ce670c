package io.github.journeydsl.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.scenario.NurtureScenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class JourneyMapTest {

  private final Persona yamada = Pieces.persona("yamada", "user", "gatekeeper");
  private final Persona sato = Pieces.persona("sato", "decision-maker", "user");
  private final Touchpoint search = Pieces.touchpoint("search", Pieces.experience("yamada"));
  private final Phase awareness = Pieces.phase("awareness", search);
  private final Content guide = Pieces.content("ma-guide");
  private final ApprovalChain ringi = ApprovalChain.builder().id("ringi").build();
  private final NurtureScenario follow =
      NurtureScenario.builder().id("follow-up").build();
  private final EventType signed = EventType.builder().id("contract-signed").build();
  private final Opportunity faster = Opportunity.builder().id("faster").build();
  private final Channel fax = Channel.builder().id("fax").label("FAX").build();
  private final JourneyMap map = Pieces.map()
      .addPersonas(yamada, sato)
      .addPhase(awareness)
      .addContent(guide)
      .addApprovalChain(ringi)
      .addScenario(follow)
      .addEvent(signed)
      .addOpportunity(faster)
      .addChannel(fax)
      .build();

  @Test
  void elementsAreFoundByTheirIds() {
    assertThat(map.persona("yamada")).contains(yamada);
    assertThat(map.phase("awareness")).contains(awareness);
    assertThat(map.touchpoint("search")).contains(search);
    assertThat(map.content("ma-guide")).contains(guide);
    assertThat(map.approvalChain("ringi")).contains(ringi);
    assertThat(map.scenario("follow-up")).contains(follow);
    assertThat(map.channel("fax")).contains(fax);
    assertThat(map.index().events()).containsEntry("contract-signed", signed);
    assertThat(map.index().opportunities()).containsEntry("faster", faster);
    assertThat(map.index().phaseOfTouchpoint()).containsEntry("search", awareness);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(map.persona("search")).isEmpty();
    assertThat(map.phase("yamada")).isEmpty();
    assertThat(map.touchpoint("awareness")).isEmpty();
    assertThat(map.content("x")).isEmpty();
    assertThat(map.approvalChain("x")).isEmpty();
    assertThat(map.scenario("x")).isEmpty();
    assertThat(map.channel("x")).isEmpty();
    assertThat(map.role("x")).isEmpty();
  }

  static final List<String> KNOWN_ROLES = StakeholderRole.KNOWN;
  static final List<Channel> KNOWN_CHANNELS = Channel.KNOWN;

  @ParameterizedTest
  @FieldSource("KNOWN_ROLES")
  void aKnownRoleNeedsNoDeclaration(String role) {
    assertThat(map.role(role)).contains(StakeholderRole.of(role));
    assertThat(map.index().roles()).doesNotContainKey(role);
  }

  @ParameterizedTest
  @FieldSource("KNOWN_CHANNELS")
  void aKnownChannelNeedsNoDeclaration(Channel channel) {
    assertThat(map.channel(channel.id())).contains(channel);
    assertThat(map.index().channels()).doesNotContainKey(channel.id());
    assertThat(channel.mode()).isPresent();
  }

  @Test
  void aDeclarationStandsBeforeWhatIsKnown() {
    StakeholderRole user = StakeholderRole.builder().id("user").label("利用者").build();
    Channel email = Channel.builder().id("email").label("メール").build();
    JourneyMap declaring =
        map.toBuilder().addDeclaredRole(user).addChannel(email).build();

    assertThat(declaring.role("user")).contains(user);
    assertThat(declaring.channel("email")).contains(email);
  }

  @Test
  void aRoleIsFoundInTheDmuAndBesideIt() {
    StakeholderRole buyer =
        StakeholderRole.builder().id("buyer").required(false).build();
    StakeholderRole legal = StakeholderRole.of("legal");
    JourneyMap declaring =
        map.toBuilder().addDmuRole(buyer).addDeclaredRole(legal).build();

    assertThat(declaring.role("buyer")).contains(buyer);
    assertThat(declaring.role("legal")).contains(legal);
    assertThat(declaring.index().roles()).containsOnlyKeys("buyer", "legal");
  }

  @Test
  void withoutADmuEveryRoleThatAPersonaHoldsIsInIt() {
    assertThat(map.dmu())
        .extracting(StakeholderRole::id)
        .containsExactly("user", "gatekeeper", "decision-maker");
    assertThat(map.dmu()).allMatch(StakeholderRole::required);
  }

  @Test
  void aHeldRoleKeepsTheLabelOfItsDeclaration() {
    StakeholderRole user = StakeholderRole.builder().id("user").label("利用者").build();

    assertThat(map.toBuilder().addDeclaredRole(user).build().dmu()).startsWith(user);
  }

  @Test
  void aHeldRoleThatNobodyDeclaresIsInTheDmuToo() {
    JourneyMap odd = Pieces.map().addPersona(Pieces.persona("a", "astronaut")).build();

    assertThat(odd.dmu()).containsExactly(StakeholderRole.of("astronaut"));
  }

  @Test
  void aDmuThatIsDeclaredIsAllThereIs() {
    StakeholderRole buyer = StakeholderRole.of("buyer");

    assertThat(map.toBuilder().addDmuRole(buyer).build().dmu()).containsExactly(buyer);
  }

  @Test
  void ofTwoElementsWithOneIdTheFirstStands() {
    Persona other = Persona.builder().id("yamada").label("山田花子").build();
    Touchpoint again = Touchpoint.builder().id("search").label("検索").build();
    JourneyMap twice = map.toBuilder()
        .addPersona(other)
        .addPhase(Pieces.phase("interest", again))
        .build();

    assertThat(twice.persona("yamada")).contains(yamada);
    assertThat(twice.touchpoint("search")).contains(search);
    assertThat(twice.index().phaseOfTouchpoint()).containsEntry("search", awareness);
  }

  @Test
  void theIndexKeepsTheOrderOfTheMap() {
    assertThat(map.index().personas().keySet()).containsExactly("yamada", "sato");
  }

  @Test
  void whatIsNotSaidHasItsDefault() {
    JourneyMap least = JourneyMap.builder().id("least").build();

    assertThat(least.label()).isEqualTo("least");
    assertThat(least.status()).isEqualTo(Status.DRAFT);
    assertThat(least.dmu()).isEmpty();
    assertThat(guide.purpose()).isEqualTo(Purpose.INFORMATION);
    assertThat(guide.label()).isEqualTo("ma-guide");
  }

  @Test
  void aMapWithoutAnIdIsNotBuilt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> JourneyMap.builder().label("MAツールの導入").build())
        .withMessageContaining("id");
  }

  @Test
  void partsAreFoundInTheirWhole() {
    Absence absence = new Absence("user", "not yet");
    Phase phase = Phase.builder().id("a").addAbsence(absence).build();

    assertThat(phase.absence("user")).contains(absence);
    assertThat(phase.absence("buyer")).isEmpty();
    assertThat(search.experience("yamada")).contains(Pieces.experience("yamada"));
    assertThat(search.experience("sato")).isEmpty();
  }
}
