package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.change.RenameElement;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AWordContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ActionEventContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AllowContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.CompareQuestionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DeclaredEventContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityAddressesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SendEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SendStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepRemandContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestLeadOfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextValueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordValueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordsContext;
import io.github.journeydsl.dsl.internal.print.MapPrinter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Writes the new id of an element wherever one of its texts names the element. It goes by what a
 * word means where it stands, so a keyword or a text of the same letters is never touched.
 */
final class RenameWriter {

  private final Sheet sheet;
  private final RenameElement change;
  private final Function<Reference, String> renaming;
  private String chain = "";

  /**
   * A writer for one text.
   *
   * @param renaming what references say afterwards
   */
  RenameWriter(Sheet sheet, RenameElement change, Function<Reference, String> renaming) {
    this.sheet = sheet;
    this.change = change;
    this.renaming = renaming;
  }

  void write() {
    walk(sheet.tree().root());
  }

  private void walk(ParserRuleContext tree) {
    if (tree instanceof ApprovalContext approval) {
      chain = word(approval.name().id);
    }
    statement(tree);
    List<ElementKind> named = NamingStatements.names(tree);
    for (int at = 0; at < tree.getChildCount(); at++) {
      ParseTree child = tree.getChild(at);
      if (child instanceof NameContext name) {
        NamingStatements.declares(tree).forEach(kind -> declaration(kind, name));
      } else if (child instanceof WordContext word) {
        named(named, word);
      } else if (child instanceof WordsContext words) {
        words.word().forEach(word -> named(named, word));
      } else if (child instanceof ParserRuleContext rule) {
        walk(rule);
      }
    }
  }

  /** The statements whose words name elements of several sorts. */
  private void statement(ParserRuleContext tree) {
    if (tree instanceof ActionEventContext event) {
      Verb verb = Term.parse(Verb.class, event.verb().getText()).orElseThrow();
      named(verb.targets(), event.target());
    } else if (tree instanceof DeclaredEventContext event) {
      named(List.of(ElementKind.EVENT), event.eventName());
    } else if (tree instanceof OpportunityAddressesContext addresses) {
      addresses.wordOrText().forEach(one -> {
        if (one instanceof AWordContext word) {
          named(List.of(ElementKind.TOUCHPOINT), word.word());
        }
      });
    } else if (tree instanceof SendStepContext send) {
      named(List.of(ElementKind.CONTENT), send.what);
      named(List.of(ElementKind.CHANNEL), send.by);
    } else if (tree instanceof SendEffectContext send) {
      named(List.of(ElementKind.CONTENT), send.what);
      named(List.of(ElementKind.CHANNEL), send.by);
    } else if (tree instanceof TestLeadOfContext lead) {
      named(List.of(ElementKind.PERSONA), lead.who);
      named(List.of(ElementKind.PHASE), lead.where);
      if (lead.words() != null) {
        lead.words().word().forEach(word -> named(List.of(ElementKind.CHANNEL), word));
      }
    } else if (tree instanceof CompareQuestionContext question) {
      compared(question);
    } else if (tree instanceof StepRemandContext remand) {
      part(ElementKind.STEP, chain + "/" + word(remand.word()), List.of(remand.word()), 1);
    } else if (tree instanceof AllowContext allow && allow.kind != null) {
      List<WordContext> path = allow.elementPath().word();
      String id = path.stream().map(RenameWriter::word).collect(Collectors.joining("/"));
      Term.parse(ElementKind.class, word(allow.kind)).ifPresent(kind -> part(kind, id, path, 0));
    }
  }

  private void compared(CompareQuestionContext question) {
    List<ElementKind> kinds = switch (word(question.attribute)) {
      case "phase" -> List.of(ElementKind.PHASE);
      case "role" -> List.of(ElementKind.ROLE);
      default -> List.of();
    };
    if (question.value() instanceof WordValueContext value) {
      named(kinds, value.word());
    } else if (question.value() instanceof TextValueContext value && !kinds.isEmpty()) {
      String id = Reading.decode(value.text().getText());
      String now = renamed(kinds, id);
      if (!now.equals(id)) {
        replace(value.text(), MapPrinter.text(now));
      }
    }
  }

  private void declaration(ElementKind kind, NameContext name) {
    String id = word(name.id);
    ElementRef ref =
        kind == ElementKind.STEP ? ElementRef.of(kind, chain, id) : ElementRef.of(kind, id);
    if (!ref.equals(change.element())) {
      return;
    }
    replace(name.id, change.id());
    if (name.label != null && Reading.decode(name.label.getText()).equals(id)) {
      // a label that is the id says nothing, and would not be the id any more
      sheet
          .edits()
          .delete(name.id.getStop().getStopIndex() + 1, name.label.getStop().getStopIndex() + 1);
    }
  }

  private void named(List<ElementKind> kinds, @Nullable ParserRuleContext word) {
    if (word != null && !kinds.isEmpty()) {
      String now = renamed(kinds, word(word));
      if (!now.equals(word(word))) {
        replace(word, now);
      }
    }
  }

  /** The words of a name of which the first {@code unwritten} parts are not written. */
  private void part(ElementKind kind, String id, List<WordContext> words, int unwritten) {
    String[] now = renamed(List.of(kind), id).split("/", -1);
    for (int at = 0; at < words.size(); at++) {
      if (!word(words.get(at)).equals(now[at + unwritten])) {
        replace(words.get(at), now[at + unwritten]);
      }
    }
  }

  private String renamed(List<ElementKind> kinds, String id) {
    return renaming.apply(new Reference(change.element(), "", kinds, id));
  }

  private void replace(ParserRuleContext word, String now) {
    sheet.edits().replace(word.getStart().getStartIndex(), word.getStop().getStopIndex() + 1, now);
  }

  private static String word(ParserRuleContext word) {
    return word.getText().replace('－', '-').replace('−', '-');
  }
}
