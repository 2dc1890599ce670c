package io.github.journeydsl.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Map<String, String> FILES = Map.of(
      "messages.properties", "needed={0} is needed\na=an {0}\n",
      "messages_ja.properties", "needed={0}が必要\na={0}\n");

  private final MessageBundle bundle = MessageBundle.of(MessageTest::open);

  @Test
  void anArgumentIsToldInTheLanguageOfTheSentence() {
    Message nested = bundle.message("needed", bundle.message("a", "event"));

    assertThat(nested.english()).isEqualTo("an event is needed");
    assertThat(nested.in(Locale.JAPANESE)).isEqualTo("eventが必要");
  }

  @Test
  void placesInAnArgumentAreItsOwn() {
    Message nested = bundle.message("needed", Message.plain("{0}"));

    assertThat(nested.english()).isEqualTo("{0} is needed");
  }

  @Test
  void choicesAreJoinedAsTheLanguageDoes() {
    assertThat(oneOf()).containsExactly("", "");
    assertThat(oneOf("a")).containsExactly("a", "a");
    assertThat(oneOf("a", "b")).containsExactly("a or b", "aまたはb");
    assertThat(oneOf("a", "b", "c")).containsExactly("a, b or c", "a、b、cのいずれか");
    assertThat(oneOf("a", "b", "c", "d")).containsExactly("a, b, c or d", "a、b、c、dのいずれか");
  }

  @Test
  void partsAreListedAsTheLanguageDoes() {
    Message parts = Message.listed(plain("a", "b", "c"));

    assertThat(parts.english()).isEqualTo("a, b, c");
    assertThat(parts.in(Locale.JAPANESE)).isEqualTo("a、b、c");
    assertThat(Message.listed(List.of()).english()).isEmpty();
  }

  @Test
  void whatWasWrittenIsQuotedAsTheLanguageDoes() {
    assertThat(Message.quoted("{0}\"").english()).isEqualTo("\"{0}\"\"");
    assertThat(Message.quoted("山田").in(Locale.JAPANESE)).isEqualTo("「山田」");
  }

  @Test
  void aLongListOfChoicesIsNoDeepOne() {
    int many = 1 << 17;
    Message choices = Message.oneOf(Collections.nCopies(many, Message.plain("x")));

    assertThat(choices.english()).hasSize(many * 3 - 2 + 2).endsWith(", x or x");
    assertThat(choices).isEqualTo(Message.oneOf(Collections.nCopies(many, Message.plain("x"))));
  }

  @Test
  void messagesWithMessagesInThemAreValues() {
    assertThat(oneOf(2)).isEqualTo(oneOf(2)).hasSameHashCodeAs(oneOf(2)).isNotEqualTo(oneOf(3));
    assertThat(oneOf(2)).hasToString(oneOf(2).english());
  }

  private static Message oneOf(int size) {
    return Message.oneOf(
        IntStream.range(0, size).mapToObj(i -> Message.plain(String.valueOf(i))).toList());
  }

  private static List<String> oneOf(String... choices) {
    Message message = Message.oneOf(plain(choices));
    return List.of(message.english(), message.in(Locale.JAPANESE));
  }

  private static List<Message> plain(String... texts) {
    return Stream.of(texts).map(Message::plain).toList();
  }

  private static InputStream open(String name) {
    String text = FILES.get(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
