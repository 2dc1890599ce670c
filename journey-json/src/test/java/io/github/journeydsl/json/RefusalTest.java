package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake gives one sentence, and the place of the mistake to the character. */
class RefusalTest {

  private static final String ID_RULE =
      "is not possible: an id is made of letters, digits, - and _, and starts with a letter";

  /** JSON with {@code '} for {@code "}; {@code @} stands before the character that is meant. */
  static Stream<Arguments> documents() {
    return Stream.of(
        arguments("@", "the document is empty", ""),
        arguments("@ \n ", "the document is empty", ""),
        arguments("@[]", "expected a journey in { }, found a list", ""),
        arguments("@null", "expected a journey in { }, found null", ""),
        arguments(
            "@{}",
            "a journey needs the field \"journey\": the version of the format, such as"
                + " \"1.0\"",
            ""),
        arguments(
            "@{'id': 'a'}",
            "a journey needs the field \"journey\": the version of the format,"
                + " such as \"1.0\"",
            ""),
        arguments(
            "@{'journey': '1.0'}",
            "a journey needs the field \"id\": an id such as \"comparison\"",
            ""),
        arguments(
            "{'journey': @1.0, 'id': 'a'}",
            "expected the version of the format, such as \"1.0\", found a" + " number",
            "/journey"),
        arguments(
            "{'journey': @'one', 'id': 'a'}",
            "expected the version of the format, such as \"1.0\", found" + " the text \"one\"",
            "/journey"),
        arguments(
            "{'journey': @'2.0'}",
            "version \"2.0\" of the format cannot be read; 0.9 and 1.x" + " can",
            "/journey"),
        arguments(
            "{'journey': '1.0', 'id': 'a', @'lable': 'b'}",
            "a journey has no field \"lable\";" + " did you mean \"label\"?",
            "/lable"),
        arguments(
            "{'journey': '1.0', 'id': 'a',\n\t@'xyz': 'b'}",
            "a journey has no field \"xyz\"",
            "/xyz"),
        arguments(
            "{'journey': '1.0', 'id': 'a', @'id': 'b'}",
            "the field \"id\" stands here twice",
            "/id"),
        arguments(
            "{'journey': '1.0', 'id': 'a'} @{}", "there is more behind the end of the journey", ""),
        arguments(
            "{'journey': '1.0', 'id': 'a',\r\n 'label': '😀', 'status': @'published '}",
            "expected one of \"draft\", \"published\", found \"published \";"
                + " did you mean \"published\"?",
            "/status"),
        arguments(
            "{'journey': '1.0', 'id': 'a', 'label': '認知',\r 'owners': @'b'}",
            "expected a list in [ ], found the text \"b\"",
            "/owners"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments("'id': @'a b'", "\"a b\" " + ID_RULE, "/id"),
        arguments(
            "'id': 'a', 'label': @' '", "\" \" is not possible: it must not be empty", "/label"),
        arguments("'id': 'a', 'label': @null", "expected a text, found null", "/label"),
        arguments(
            "'id': 'a', 'country': @'Japan'",
            "\"Japan\" is not possible: a country is two capital letters such as JP",
            "/country"),
        arguments(
            "'id': 'a', 'timeZone': @'Tokyo'",
            "expected a time zone such as \"Asia/Tokyo\", found \"Tokyo\"",
            "/timeZone"),
        arguments(
            "'id': 'a', 'review': {'last': @'2026-13-01', 'every': '1 day'}",
            "expected a date such as \"2026-10-05\", found \"2026-13-01\"",
            "/review/last"),
        arguments(
            "'id': 'a', 'review': {'last': '2026-10-01', 'every': @'0 days'}",
            "\"0 days\" is not possible: it must be longer than nothing",
            "/review/every"),
        arguments(
            "'id': 'a', 'review': @{'last': '2026-10-01'}",
            "a review needs the field \"every\": a duration such as \"3 days\" or \"2 business days\"",
            "/review"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'age': @200}]",
            "\"200\" is not possible: it must be a whole number from 0 to 150",
            "/personas/0/age"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'age': @3.5}]",
            "expected a whole number, found a number",
            "/personas/0/age"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'age': @99999999999}]",
            "the number is too large",
            "/personas/0/age"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'title': 'x y', 'roles': ['r', @'x y']}]",
            "\"x y\" " + ID_RULE,
            "/personas/0/roles/1"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'roles': ['r', @'r']}]",
            "\"r\" is not possible: it must not stand here twice",
            "/personas/0/roles/1"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'approvalChain': @'x y', 'title': 'x y'}]",
            "\"x y\" " + ID_RULE,
            "/personas/0/approvalChain"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'companySize': @'9..1'}]",
            "\"9..1\" is not possible: the first must not be larger than the second",
            "/personas/0/companySize"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'companySize': @'1..9999999999'}]",
            "expected a range such as \"300..1000\" or \"300\", found \"1..9999999999\"",
            "/personas/0/companySize"),
        arguments(
            "'id': 'a', 'personas': [{'id': 'p', 'colour': @'pinkish'}]",
            "\"pinkish\" is not possible: a colour is written as \"#1f6feb\" or as one of the basic"
                + " names such as blue",
            "/personas/0/colour"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'duration': @'2-4 weeks'}]",
            "expected a range such as \"2..4 weeks\" or \"3 weeks\", found \"2-4 weeks\"",
            "/phases/0/duration"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'duration': @'2..4 parsecs'}]",
            "expected a range such as \"2..4 weeks\" or \"3 weeks\", found \"2..4 parsecs\"",
            "/phases/0/duration"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'entryEvents': [@'eat lunch']}]",
            "expected an event such as \"contract-signed\" or \"download guide\", found \"eat lunch\"",
            "/phases/0/entryEvents/0"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'entryEvents': [@'manual']}]",
            "\"manual\" is not possible: the words enter, leave, manual and score have a meaning of"
                + " their own",
            "/phases/0/entryEvents/0"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'kpis': [{'name': 'k', 'from': @1e999, 'to': 1}]}]",
            "the number is not possible: it must have at most 40 digits",
            "/phases/0/kpis/0/from"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'kpis': [{'name': 'k', 'from': @1e99999999999, 'to': 1}]}]",
            "the number is too large",
            "/phases/0/kpis/0/from"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'kpis': [{'name': 'k', 'from': @'1', 'to': 1}]}]",
            "expected a number, found the text \"1\"",
            "/phases/0/kpis/0/from"),
        arguments(
            "'id': 'a', 'phases': [@{'id': 'p', 'absences': [{'role': 'r', 'reason': 'x'},"
                + " {'role': 'r', 'reason': 'y'}]}]",
            "absent \"r\" is not possible: it must not stand here twice",
            "/phases/0"),
        arguments(
            "'id': 'a', 'phases': [{'id': 'p', 'touchpoints': [{'id': 't', 'experiences':"
                + " [{'persona': 'q', 'emotion': {'score': @9}}]}]}]",
            "\"9\" is not possible: it must be a whole number from -5 to +5",
            "/phases/0/touchpoints/0/experiences/0/emotion/score"),
        arguments(
            "'id': 'a', 'approvalChains': [{'id': 'c', 'steps': [{'id': 's', 'kind': 'decide',"
                + " 'approvers': @{}}]}]",
            "somebody must act in this step",
            "/approvalChains/0/steps/0/approvers"),
        arguments(
            "'id': 'a', 'approvalChains': [{'id': 'c', 'steps': [{'id': 's', 'kind': 'decide',"
                + " 'approvers': {'personas': ['p']}, 'condition': {'below': {'amount': @-1,"
                + " 'currency': 'JPY'}}}]}]",
            "\"-1\" is not possible: it must not be below zero",
            "/approvalChains/0/steps/0/condition/below/amount"),
        arguments(
            "'id': 'a', 'approvalChains': [{'id': 'c', 'steps': [{'id': 's', 'kind': 'decide',"
                + " 'documents': ['null', @'null'], 'approvers': {'personas': ['p']}}]}]",
            "\"null\" is not possible: it must not stand here twice",
            "/approvalChains/0/steps/0/documents/1"),
        arguments(
            "'id': 'a', 'policy': {'window': {'from': @'9:00', 'to': '18:00'}}",
            "expected a time such as \"09:00\", found \"9:00\"",
            "/policy/window/from"),
        arguments(
            "'id': 'a', 'policy': {'holidays': [@'2026-12-29..2026-02-30']}",
            "expected a date such as \"2026-12-29\" or a range such as \"2026-12-29..2027-01-03\","
                + " found \"2026-12-29..2026-02-30\"",
            "/policy/holidays/0"),
        arguments(
            "'id': 'a', 'policy': {'window': {'from': '09:00', 'to': '18:00', 'days': {'kind':"
                + " 'weekdays', 'days': [@'Monday']}}}",
            "expected one of \"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\","
                + " \"saturday\", \"sunday\", found \"Monday\"; did you mean \"monday\" or \"sunday\"?",
            "/policy/window/days/days/0"),
        arguments(
            "'id': 'a', 'scoring': {'decay': {'share': @'110%', 'every': '1 day'}}",
            "\"110%\" is not possible: it must be from 0% to 100%", "/scoring/decay/share"),
        arguments(
            "'id': 'a', 'scoring': {'decay': {'share': @10, 'every': '1 day'}}",
            "expected a share such as \"10%\", found a number",
            "/scoring/decay/share"),
        arguments(
            "'id': 'a', 'suppressions': [{'rule': 'r', 'reason': 'x', 'element': @'phases p'}]",
            "expected an element such as \"phase comparison\", found \"phases p\"",
            "/suppressions/0/element"),
        arguments(
            "'id': 'a', 'tests': [{'id': 't', 'noMoreSends': @'yes', 'lead': {}}]",
            "expected true or false, found the text \"yes\"",
            "/tests/0/noMoreSends"));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        arguments("@5", "expected a step in { }, found a number", ""),
        arguments(
            "@{}",
            "a step needs the field \"kind\": one of send, move, score, set, wait,"
                + " wait-until, wait-for, if, split, repeat, handoff, task, alert, start, exit",
            ""),
        arguments(
            "{'kind': @'sent'}",
            "a step has no kind \"sent\"; did you mean \"send\" or \"set\"?",
            "/kind"),
        arguments("{'kind': @7}", "expected a text, found a number", "/kind"),
        arguments(
            "@{'kind': 'send', 'content': 'c'}",
            "a send needs the field \"channel\": an id such as \"comparison\"",
            ""),
        arguments(
            "{'kind': 'exit', @'content': 'c'}", "an exit has no field \"content\"", "/content"),
        arguments(
            "{'content': @'c', 'kind': 'exit'}", "an exit has no field \"content\"", "/content"),
        arguments(
            "{@'contents': 'c', 'kind': 'exit'}", "a step has no field \"contents\"", "/contents"),
        arguments(
            "{'kind': 'exit', @'kind': 'exit'}", "the field \"kind\" stands here twice", "/kind"),
        arguments(
            "{'phase': 'c', @'phase': 'c', 'kind': 'move'}",
            "the field \"phase\" stands here twice",
            "/phase"),
        arguments(
            "{'phase': 'c', 'kind': 'move', @'phase': 'c'}",
            "the field \"phase\" stands here twice",
            "/phase"),
        arguments(
            "{'kind': 'wait', 'span': @'3 dayz'}",
            "expected a duration such as \"3 days\" or \"2 business days\", found \"3 dayz\"",
            "/span"),
        arguments(
            "{'kind': 'wait', 'span': @'999999999 years'}",
            "\"999999999 years\" is not possible: it must be a whole number from 0 to 1000",
            "/span"),
        arguments(
            "{'kind': 'wait', 'span': @'三 days'}",
            "expected a duration such as \"3 days\" or \"2 business days\", found \"三 days\"",
            "/span"),
        arguments(
            "{'kind': 'set', 'attribute': 'x', 'value': @[]}",
            "expected a number, a text, true or false, found a list",
            "/value"),
        arguments(
            "{'kind': 'set', 'attribute': 'x', 'value': @''}",
            "\"\" is not possible: it must not be empty",
            "/value"),
        arguments(
            "@{'kind': 'split', 'arms': [{'weight': '50%', 'id': 'a'}]}",
            "split \"50%\" is not possible: the weights of a split must sum to 100%", ""),
        arguments(
            "{'kind': 'if', 'cases': [{'condition': {'kind': 'compare', 'attribute': 'x',"
                + " 'comparison': @'=>', 'value': 1}}]}",
            "expected one of \"=\", \"!=\", \"<\", \"<=\", \">\", \">=\", found \"=>\"",
            "/cases/0/condition/comparison"),
        arguments("@{'kind': 'if'}", "there must be at least one condition", ""),
        arguments(
            "{'kind': 'send', 'content': 'c', 'channel': @'" + "x y".repeat(100) + "'}",
            "\"" + "x y".repeat(20) + "…\" " + ID_RULE,
            "/channel"),
        arguments(
            "{'kind': 'send', 'content': 'c', 'channel': @'x\\ny'}",
            "\"x y\" " + ID_RULE,
            "/channel"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void ofADocument(String marked, String problem, String pointer) {
    check(marked, problem, pointer);
  }

  @ParameterizedTest
  @MethodSource("values")
  void ofAValue(String marked, String problem, String pointer) {
    check("{'journey': '1.0',\n  " + marked + "\n}\n", problem, pointer);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void ofAStep(String marked, String problem, String pointer) {
    check(
        "{'journey': '1.0', 'id': 'a', 'scenarios': [{'id': 's', 'steps': [{'kind': 'exit'},\n"
            + "  " + marked + "\n]}]}\n",
        problem,
        "/scenarios/0/steps/1" + pointer);
  }

  @Test
  void tellsAllInOneMessage() {
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read("{\"journey\": \"1.0\",\n  \"id\": 5}"))
        .withMessage(
            "expected an id such as \"comparison\", found a number (at /id, line 2, column 9)")
        .satisfies(e -> assertThat(e.getLocation().getCharOffset()).isEqualTo(27));
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(""))
        .withMessage("the document is empty (at the root, line 1, column 1)");
  }

  private static void check(String marked, String problem, String pointer) {
    int at = marked.indexOf('@');
    String before = marked.substring(0, at).replace('\'', '"');
    String json = before + marked.substring(at + 1).replace('\'', '"');
    String[] lines = before.split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json))
        .satisfies(e -> assertThat(e.problem().english()).isEqualTo(problem))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer))
        .satisfies(e -> assertThat(e.line()).isEqualTo(lines.length))
        .satisfies(
            e -> assertThat(e.column()).isEqualTo(last.codePointCount(0, last.length()) + 1));
  }
}
