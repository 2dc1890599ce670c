package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.value.Decimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Channels, contents and opportunities. */
class ContentStatementsTest {

  @Test
  void aChannelMaySayItsMode() {
    assertThat(Reads.statements("""
        channel fax "FAX" { mode offline }
        channel チャット { mode online }
        channel sms
        """).channels())
        .containsExactly(
            Channel.builder().id("fax").label("FAX").mode(ChannelMode.OFFLINE).build(),
            Channel.builder().id("チャット").mode(ChannelMode.ONLINE).build(),
            Channel.builder().id("sms").build());
  }

  @Test
  void aContentWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        content ma-guide "MAツール導入ガイド" {
          kind     whitepaper
          phases   interest, comparison
          roles    information-gatherer
          personas yamada, sato
          purpose  promotion
          url      "https://example.com/ma?x=1#top"
          language ja
        }
        """).contents())
        .containsExactly(Content.builder()
            .id("ma-guide")
            .label("MAツール導入ガイド")
            .kind("whitepaper")
            .addPhases("interest", "comparison")
            .addRole("information-gatherer")
            .addPersonas("yamada", "sato")
            .purpose(Purpose.PROMOTION)
            .url("https://example.com/ma?x=1#top")
            .language("ja")
            .build());
  }

  @Test
  void aContentIsInformationUnlessItSaysOtherwise() {
    Content content = Reads.statements(
            "content 資料 { phases a; phases b; roles r; roles s; personas p; personas q }")
        .contents()
        .get(0);
    assertThat(content.purpose()).isEqualTo(Purpose.INFORMATION);
    assertThat(content.phases()).containsExactly("a", "b");
    assertThat(content.roles()).containsExactly("r", "s");
    assertThat(content.personas()).containsExactly("p", "q");
  }

  @Test
  void anOpportunityWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        opportunity online-quotation "オンライン見積もり" {
          addresses quotation, "見積もりの回答に2週間かかる"
          impact    5
          ease      4
          owner     "営業部", "情報システム部"
          target    "顧客満足度" from 3.1 to 4.2
          due       2027-03-31
          state     planned
        }
        """).opportunities())
        .containsExactly(Opportunity.builder()
            .id("online-quotation")
            .label("オンライン見積もり")
            .addAddresses(Addressed.touchpoint("quotation"), Addressed.pain("見積もりの回答に2週間かかる"))
            .impact(5)
            .ease(4)
            .addOwners("営業部", "情報システム部")
            .target(Kpi.of("顧客満足度", Decimal.of("3.1"), Decimal.of("4.2")))
            .due(LocalDate.of(2027, 3, 31))
            .state("planned")
            .build());
  }

  @Test
  void whatAnOpportunityAddressesAndItsOwnersAreLists() {
    Opportunity opportunity = Reads.statements("""
        opportunity 改善 {
          addresses a
          owner "x"
          addresses "痛み", b
          owner "y"
        }
        """).opportunities().get(0);
    assertThat(opportunity.addresses())
        .containsExactly(
            Addressed.touchpoint("a"), Addressed.pain("痛み"), Addressed.touchpoint("b"));
    assertThat(opportunity.owners()).containsExactly("x", "y");
  }

  @Test
  void aTouchpointAndAPainOfTheSameWordsAreTwoThings() {
    assertThat(Reads.statements("opportunity o { addresses a, \"a\" }")
            .opportunities()
            .get(0)
            .addresses())
        .containsExactly(Addressed.touchpoint("a"), Addressed.pain("a"));
  }
}
