package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.fixtures.Changes;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was edited says what the change makes of the map, and all else is as it was. */
class EditingProperties {

  private static final Set<String> SHARED = Set.of("role", "persona", "channel", "content");

  /** A map as somebody wrote it, and changes that are possible one after the other. */
  record Work(JourneyMap map, String text, List<Change> changes) {}

  @Property(tries = 200)
  void readingWhatWasEditedGivesTheIntendedMap(@ForAll("edits") Work work) {
    EditResult result = JourneyEditor.edit(Reads.text(work.text), work.changes);
    assertThat(result.diagnostics()).as("%s of%n%s", work.changes, work.text).isEmpty();
    JourneyMap intended = Change.applyAll(work.map, work.changes);
    String now = result.texts().getOrDefault(Reads.FILE, work.text);
    assertThat(Reads.text(now).map()).contains(intended);
  }

  @Property(tries = 200)
  void onlyLinesOfWhatIsChangedAreOthers(@ForAll("edits") Work work) {
    String now = JourneyEditor.edit(Reads.text(work.text), work.changes)
        .texts()
        .getOrDefault(Reads.FILE, work.text);
    new Touched(work.text, now, work.changes.get(0)).assertOnlyLinesOfIt();
  }

  @Property(tries = 60)
  void severalChangesFollowEachOther(@ForAll("severalEdits") Work work) {
    EditResult result = JourneyEditor.edit(Reads.text(work.text), work.changes);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.after().map()).contains(Change.applyAll(work.map, work.changes));
  }

  @Property(tries = 100)
  void aMapOfSeveralFilesIsEditedInAllOfThem(@ForAll("edits") Work work) {
    List<String> files = inTwoFiles(JourneyPrinter.print(work.map));
    Map<String, String> texts =
        new LinkedHashMap<>(Map.of(Reads.FILE, files.get(0), "b.journey", files.get(1)));
    EditResult result = JourneyEditor.edit(load(texts), work.changes);
    assertThat(result.diagnostics()).isEmpty();
    texts.putAll(result.texts());
    assertThat(load(texts).map()).contains(work.changes.get(0).applyTo(work.map));
  }

  private static LoadResult load(Map<String, String> texts) {
    return JourneyLoader.standard().load(SourceFiles.of(texts), Reads.FILE);
  }

  /** All personas, contents, channels and roles go into a library. */
  private static List<String> inTwoFiles(String printed) {
    StringBuilder main = new StringBuilder();
    StringBuilder library = new StringBuilder("library b\n");
    boolean toLibrary = false;
    for (String line : printed.split("\n")) {
      if (!line.isEmpty() && !line.startsWith(" ") && !line.startsWith("}")) {
        toLibrary = SHARED.contains(line.split(" ")[0]);
      }
      (toLibrary ? library : main).append(line).append('\n');
    }
    return List.of(main + "import \"b.journey\"\n", library.toString());
  }

  @Provide
  Arbitrary<Work> edits() {
    return works(1);
  }

  @Provide
  Arbitrary<Work> severalEdits() {
    return works(4);
  }

  private static Arbitrary<Work> works(int changes) {
    return JourneyMaps.any()
        .flatMap(map -> Combinators.combine(Arbitraries.longs(), Changes.several(map, changes))
            .as((seed, several) ->
                new Work(map, Decoration.of(JourneyPrinter.print(map), seed), several)));
  }
}
