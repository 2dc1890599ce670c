package io.github.journeydsl.benchmarks.synthetic;

import java.util.List;

/** The words of a synthetic map, ids too, in one of two scripts. */
public enum Wording {
  /** English, ASCII only. */
  ASCII(
      "role",
      "persona",
      "channel",
      "content",
      "phase",
      "touchpoint",
      List.of("Product demo", "Trade fair", "Comparison page", "First quotation", "Trial account"),
      List.of(
          "Compares the offers of three suppliers",
          "Downloads the guide for beginners",
          "Asks the works council for a meeting",
          "Shows the results to the team lead"),
      List.of(
          "Does this fit our old system?",
          "Who will keep it running?",
          "The price is hard to explain",
          "Others seem to be happy with it"),
      List.of("worried", "curious", "relieved", "in a hurry"),
      List.of("2026-09 survey (n=41)", "2026-08 visits", "call of 2026-07-14")),

  /** Japanese, ids too. */
  JAPANESE(
      "役割",
      "担当",
      "経路",
      "資料",
      "段階",
      "接点",
      List.of("製品デモ", "展示会", "比較ページ", "初回の見積もり", "試用環境"),
      List.of("三社の見積もりを比較する", "入門ガイドを入手する", "労働組合に打ち合わせを頼む", "結果を課長に見せる"),
      List.of("今の仕組みに合うだろうか", "誰が運用するのか", "価格を説明しにくい", "他社は満足しているようだ"),
      List.of("不安", "興味", "安心", "焦り"),
      List.of("2026-09 調査 (n=41)", "2026-08 訪問記録", "2026-07-14 電話"));

  final String role;
  final String persona;
  final String channel;
  final String content;
  final String phase;
  final String touchpoint;

  @SuppressWarnings("ImmutableEnumChecker") // these five are made by List.of
  final List<String> occasions;

  @SuppressWarnings("ImmutableEnumChecker")
  final List<String> actions;

  @SuppressWarnings("ImmutableEnumChecker")
  final List<String> thoughts;

  @SuppressWarnings("ImmutableEnumChecker")
  final List<String> feelings;

  @SuppressWarnings("ImmutableEnumChecker")
  final List<String> notes;

  Wording(
      String role,
      String persona,
      String channel,
      String content,
      String phase,
      String touchpoint,
      List<String> occasions,
      List<String> actions,
      List<String> thoughts,
      List<String> feelings,
      List<String> notes) {
    this.role = role;
    this.persona = persona;
    this.channel = channel;
    this.content = content;
    this.phase = phase;
    this.touchpoint = touchpoint;
    this.occasions = occasions;
    this.actions = actions;
    this.thoughts = thoughts;
    this.feelings = feelings;
    this.notes = notes;
  }
}
