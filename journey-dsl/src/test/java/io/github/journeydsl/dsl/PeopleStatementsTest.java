package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.CountRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import org.junit.jupiter.api.Test;

/** Roles, the decision making unit and personas. */
class PeopleStatementsTest {

  private static StakeholderRole role(String id, String label, boolean required) {
    return StakeholderRole.builder().id(id).label(label).required(required).build();
  }

  @Test
  void theDmuNamesRolesAndSaysWhichAreOptional() {
    JourneyMap map = Reads.statements("""
        dmu {
          role user
          role 決裁者 "決裁する人"
          role technical-evaluator "技術評価者" optional
          role champion optional
        }
        """);
    assertThat(map.dmuRoles())
        .containsExactly(
            role("user", "user", true),
            role("決裁者", "決裁する人", true),
            role("technical-evaluator", "技術評価者", false),
            role("champion", "champion", false));
    assertThat(map.declaredRoles()).isEmpty();
  }

  @Test
  void aRoleOfTheTopLevelIsDeclaredAndNoPartOfTheDmu() {
    JourneyMap map = Reads.statements("role auditor \"監査役\"");
    assertThat(map.declaredRoles()).containsExactly(role("auditor", "監査役", true));
    assertThat(map.dmuRoles()).isEmpty();
  }

  @Test
  void aRoleDeclaredAndMadePartOfTheDmuIsOneRoleWithTheLabelOfEither() {
    JourneyMap labelledAbove = Reads.statements("role r \"監査役\"\ndmu { role r optional }");
    assertThat(labelledAbove.dmuRoles()).containsExactly(role("r", "監査役", false));
    assertThat(labelledAbove.declaredRoles()).isEmpty();

    JourneyMap labelledInDmu = Reads.statements("dmu { role r \"監査役\" }\nrole r");
    assertThat(labelledInDmu.dmuRoles()).containsExactly(role("r", "監査役", true));
    assertThat(labelledInDmu.declaredRoles()).isEmpty();
  }

  @Test
  void aRoleMayBeCalledOptional() {
    assertThat(Reads.statements("dmu { role optional optional; role role }").dmuRoles())
        .containsExactly(role("optional", "optional", false), role("role", "role", true));
  }

  @Test
  void twoDmuBlocksAreOneList() {
    assertThat(Reads.statements("dmu { role a }\ndmu { role b }").dmuRoles())
        .containsExactly(role("a", "a", true), role("b", "b", true));
  }

  @Test
  void aPersonaWithEveryPropertyGivesEveryProperty() {
    JourneyMap map = Reads.statements("""
        persona yamada "山田太郎" {
          roles         information-gatherer, user
          age           35
          gender        male
          industry      "製造業"
          company-size  300..1000
          department    "マーケティング部"
          title         "課長代理"
          goal          "四半期のリード数を2倍にする"
          challenge     "Webからのリード獲得が不足"
          concern       "使いこなせるか"
          information   "製品比較", "導入事例"
          source        "Google検索"
          reports-to    tanaka
          budget        5_000_000 JPY per year
          approval      ringi
          colour        "#1F6FEB"
        }
        """);
    assertThat(map.personas())
        .containsExactly(Persona.builder()
            .id("yamada")
            .label("山田太郎")
            .addRoles("information-gatherer", "user")
            .age(35)
            .gender("male")
            .industry("製造業")
            .companySize(CountRange.of(300, 1000))
            .department("マーケティング部")
            .title("課長代理")
            .addGoal("四半期のリード数を2倍にする")
            .addChallenge("Webからのリード獲得が不足")
            .addConcern("使いこなせるか")
            .addInformation("製品比較", "導入事例")
            .addSource("Google検索")
            .reportsTo("tanaka")
            .budget(new Budget(Money.of(5_000_000, "JPY"), CalendarPeriod.YEAR))
            .approvalChain("ringi")
            .colour(new Colour("#1f6feb"))
            .build());
  }

  @Test
  void repeatedListStatementsAddToTheirLists() {
    Persona persona = Reads.statements("""
        persona p {
          roles user
          goal "a"
          challenge "a"
          goal "b", "c"
          concern "a"
          challenge "b"
          information "a"
          source "a"
          roles buyer, champion
          concern "b"
          information "b"
          source "b"
        }
        """).personas().get(0);
    assertThat(persona.roles()).containsExactly("user", "buyer", "champion");
    assertThat(persona.goals()).containsExactly("a", "b", "c");
    assertThat(persona.challenges()).containsExactly("a", "b");
    assertThat(persona.concerns()).containsExactly("a", "b");
    assertThat(persona.information()).containsExactly("a", "b");
    assertThat(persona.sources()).containsExactly("a", "b");
  }

  @Test
  void aSingleCompanySizeIsARangeOfOne() {
    Persona persona =
        Reads.statements("persona p { company-size 50; roles user }").personas().get(0);
    assertThat(persona.companySize()).contains(CountRange.of(50, 50));
  }

  @Test
  void genderAndColourMayBeNamesOrTexts() {
    Persona names =
        Reads.statements("persona p { gender 女性; colour blue }").personas().get(0);
    Persona texts = Reads.statements("persona p { gender \"女性\"; colour \"Blue\" }")
        .personas()
        .get(0);
    assertThat(names).isEqualTo(texts);
    assertThat(names.colour()).contains(new Colour("blue"));
  }

  @Test
  void aPersonaMayHaveAJapaneseIdAndNoBlock() {
    assertThat(Reads.statements("persona 山田").personas())
        .containsExactly(Persona.builder().id("山田").build());
  }

  @Test
  void budgetsAreForADayAWeekAMonthOrAYear() {
    for (CalendarPeriod period : CalendarPeriod.values()) {
      Persona persona = Reads.statements("persona p { budget 1.50 EUR per " + period.term() + " }")
          .personas()
          .get(0);
      assertThat(persona.budget())
          .contains(new Budget(new Money(Decimal.of("1.5"), "EUR"), period));
    }
  }
}
