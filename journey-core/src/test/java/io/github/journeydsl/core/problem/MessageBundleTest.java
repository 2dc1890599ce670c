package io.github.journeydsl.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

  private static final Map<String, String> FILES = Map.of(
      "messages.properties",
      "greeting=hello {0}\nboth={1} and {0}\nplain=just this\ntwice={0}{0}\nmore={0} {1}\nodd={ {x} {0 {} {10} {0} {0\n",
      "messages_ja.properties",
      "greeting=こんにちは、{0}さん\n");

  private final MessageBundle bundle = MessageBundle.of(MessageBundleTest::open);

  @Test
  void placesAreFilledInAnyOrder() {
    assertThat(bundle.message("greeting", "yamada").english()).isEqualTo("hello yamada");
    assertThat(bundle.message("both", "a", "b").english()).isEqualTo("b and a");
    assertThat(bundle.message("twice", 7).english()).isEqualTo("77");
  }

  @Test
  void anArgumentIsTakenAsItIs() {
    assertThat(bundle.message("greeting", "$1 \\ \\0 {0} {1}").english())
        .isEqualTo("hello $1 \\ \\0 {0} {1}");
  }

  @Test
  void aPlaceWithoutAnArgumentStays() {
    assertThat(bundle.message("more", "a").english()).isEqualTo("a {1}");
    assertThat(bundle.message("greeting").english()).isEqualTo("hello {0}");
  }

  @Test
  void anyOtherBraceIsTakenAsItIs() {
    assertThat(bundle.message("odd", "a").english()).isEqualTo("{ {x} {0 {} {10} a {0");
  }

  @Test
  void aMissingEntryIsShownByItsKey() {
    assertThat(bundle.message("no.such.entry", "x").english()).isEqualTo("no.such.entry");
  }

  @Test
  void anotherLanguageIsUsedWhereTheTableHasTheEntry() {
    assertThat(bundle.message("greeting", "山田").in(Locale.JAPAN)).isEqualTo("こんにちは、山田さん");
    assertThat(bundle.message("greeting", "山田").in(Locale.JAPANESE)).isEqualTo("こんにちは、山田さん");
  }

  @Test
  void englishStandsInWhereALanguageHasNoEntryOrNoTable() {
    assertThat(bundle.message("plain").in(Locale.JAPANESE)).isEqualTo("just this");
    assertThat(bundle.message("plain").in(Locale.FRENCH)).isEqualTo("just this");
    assertThat(bundle.entries("fr")).isEmpty();
  }

  @Test
  void theLanguageOfTheMachineIsNeverAsked() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      assertThat(bundle.message("greeting", "yamada")).hasToString("hello yamada");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void messagesAreValues() {
    Message message = bundle.message("greeting", "a");

    assertThat(message).isEqualTo(bundle.message("greeting", "a"));
    assertThat(message).isNotEqualTo(bundle.message("greeting", "b"));
    assertThat(message.arguments()).isEqualTo(List.of(Message.plain("a")));
  }

  @Test
  void aPlainMessageIsItsOwnTextInEveryLanguage() {
    Message message = Message.plain("{0} costs $1 \\");

    assertThat(message.english()).isEqualTo("{0} costs $1 \\");
    assertThat(message.in(Locale.JAPANESE)).isEqualTo("{0} costs $1 \\");
    assertThat(message).isEqualTo(Message.plain("{0} costs $1 \\"));
  }

  @Test
  void aTableThatCannotBeReadIsReported() {
    MessageBundle broken = MessageBundle.of(name -> new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk on fire");
      }
    });

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> broken.message("any").english())
        .withMessageContaining("disk on fire");
  }

  private static InputStream open(String name) {
    String text = FILES.get(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
