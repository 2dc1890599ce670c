package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration;
import io.github.journeydsl.core.validation.Silenced;
import io.github.journeydsl.core.validation.ValidationReport;
import io.github.journeydsl.dsl.internal.build.FileHeader;
import io.github.journeydsl.dsl.internal.build.HalfRead;
import io.github.journeydsl.dsl.internal.source.FindingLimits;
import io.github.journeydsl.dsl.internal.source.MistakeIds;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the files of a map gave. */
public final class Loaded {

  /** Stands for the id of a journey that does not say one, so that the rest can be judged. */
  private static final String UNNAMED = "unnamed";

  /** What is said about a suppression that silences nothing. */
  private static final String UNUSED = "allow-unused";

  private static final Set<String> STRUCTURE =
      JourneyRules.structure().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private final Map<String, SourceText> texts;
  private final FileHeader header;
  private final boolean readable;
  private final boolean neededFullContext;
  private final Places places;
  private final Problems problems;
  private final Set<String> lostNames;
  private final boolean lostDeclaration;
  private final boolean incomplete;
  private final @Nullable JourneyMap map;
  private final List<Diagnostic> found;
  private final Set<String> unfinished;

  Loaded(MapReading reading, FileHeader header, boolean readable) {
    this.texts = reading.texts();
    this.header = header;
    this.readable = readable;
    this.neededFullContext = reading.neededFullContext();
    this.places = reading.places();
    this.problems = reading.problems();
    this.lostNames = reading.lostNames();
    this.lostDeclaration = reading.lostDeclaration();
    this.incomplete = reading.isIncomplete();
    boolean isMap = header.kind() != FileHeader.Kind.NONE;
    this.map = isMap ? reading.parts().map(header.id().orElse(UNNAMED)) : null;
    ValidationReport structure = map == null
        ? new ValidationReport(List.of())
        : structure(map, reading.parts().halfRead());
    this.found = Stream.concat(problems.found().stream(), structure.diagnostics().stream())
        .toList();
    this.unfinished = structure.unfinished();
  }

  /** The elements of a library may refer to what only the journey that imports it declares. */
  private ValidationReport structure(JourneyMap map, HalfRead halfRead) {
    List<Rule> rules = JourneyRules.structure().stream()
        // the readers found these already, with both places
        .filter(rule -> !rule.id().equals("duplicate-id"))
        .toList();
    RuleConfiguration levels = isLibrary()
        ? RuleConfiguration.defaults().with("unknown-reference", RuleConfiguration.Level.INFO)
        : RuleConfiguration.defaults();
    JourneyValidator validator = JourneyValidator.of(rules).configured(levels);
    JourneyMap all = halfRead.addedTo(map);
    ValidationReport report = findings(validator, all, LocalDate.EPOCH, problems.found());
    return new ValidationReport(
        report.diagnostics().stream()
            .filter(finding -> !halfRead.isAboutUnread(finding))
            .toList(),
        report.silenced(),
        report.unfinished());
  }

  /** What rules find, without the echoes of {@code mistakes}, each with its place. */
  private ValidationReport findings(
      JourneyValidator validator, JourneyMap judged, LocalDate today, List<Diagnostic> mistakes) {
    Locator locator = new Locator(places, problems);
    Echoes echoes = new Echoes(mistakes, problems, places, lostNames, lostDeclaration, incomplete);
    ValidationReport report = validator
        .afterMistakes(MistakeIds.ALL)
        .upTo(problems.mostCounted())
        .validate(judged, today);
    List<Diagnostic> told = report.diagnostics().stream()
        .filter(finding -> !echoes.isEcho(finding))
        .distinct() // of several migrations of a scenario one is told for all
        .flatMap(locator::everywhere)
        .filter(finding -> !isForOtherMaps(finding))
        .toList();
    Set<String> unfinished = unfinished(report, told);
    if (locator.ranOut()) {
      unfinished.add("unknown-reference");
    }
    return new ValidationReport(
        told,
        report.silenced().stream()
            .filter(one -> !echoes.isEcho(one.finding()))
            .map(one -> new Silenced(locator.locate(one.finding()), one.suppression()))
            .toList(),
        unfinished);
  }

  /** Of a rule whose findings are echoes in part, nobody knows whether it would tell any more. */
  private Set<String> unfinished(ValidationReport report, List<Diagnostic> told) {
    Set<String> unfinished = new HashSet<>(report.unfinished());
    unfinished.removeIf(rule ->
        told.stream().filter(one -> one.id().equals(rule)).count() < problems.mostCounted());
    return unfinished;
  }

  /** A suppression in a library may be there for another journey that imports it. */
  private boolean isForOtherMaps(Diagnostic finding) {
    return finding.id().equals(UNUSED)
        && finding.range().filter(range -> !range.file().equals(mainFile())).isPresent();
  }

  private String mainFile() {
    return texts.values().iterator().next().file();
  }

  /** The map, unless the file holds a library or nothing. */
  public Optional<JourneyMap> map() {
    return isLibrary() ? Optional.empty() : Optional.ofNullable(map);
  }

  /** Whether the file is a library. */
  public boolean isLibrary() {
    return header.kind() == FileHeader.Kind.LIBRARY;
  }

  /** Whether the file could be read as text. */
  public boolean isReadable() {
    return readable;
  }

  /** Whether the fast prediction of the parser was not enough somewhere. */
  public boolean neededFullContext() {
    return neededFullContext;
  }

  /** The texts that were read, in the order they were read. */
  public List<SourceText> texts() {
    return List.copyOf(texts.values());
  }

  /** The texts by their paths below the root, in the order they were read. */
  public Map<String, SourceText> textsByPath() {
    return Collections.unmodifiableMap(texts);
  }

  /** Whether every word of the texts could be read, so that the map is all they say. */
  public boolean isWhole() {
    return problems.errors() == 0 && !incomplete;
  }

  /** Where an element is declared. */
  public Optional<SourceRange> rangeOf(ElementRef element) {
    return places.of(element).map(Place::declaration);
  }

  /** What loading found, in file order; of each severity, the first. */
  public List<Diagnostic> found(FindingLimits most) {
    return inOrder(found, most, unfinished);
  }

  /** What loading found and what the rules of {@code validator} find, in file order. */
  public ValidationReport check(JourneyValidator validator, LocalDate today, FindingLimits most) {
    ValidationReport report = map()
        .map(judged -> findings(validator, judged, today, found))
        .orElseGet(() -> new ValidationReport(List.of()));
    List<Diagnostic> all = new ArrayList<>(found);
    Set<Diagnostic> told = new HashSet<>(found);
    report.diagnostics().stream()
        .filter(finding -> !isOfStructure(finding) || !told.contains(finding))
        .forEach(all::add);
    Set<String> stopped = new HashSet<>(unfinished);
    stopped.addAll(report.unfinished());
    return new ValidationReport(inOrder(all, most, stopped), report.silenced(), stopped);
  }

  /** Whether it is one of the rules that loading has run itself. */
  private static boolean isOfStructure(Diagnostic finding) {
    return STRUCTURE.contains(finding.id());
  }

  private List<Diagnostic> inOrder(
      List<Diagnostic> diagnostics, FindingLimits most, Set<String> stopped) {
    List<String> order = texts.values().stream().map(SourceText::file).toList();
    Map<String, Integer> rank = new HashMap<>();
    order.forEach(file -> rank.putIfAbsent(file, rank.size()));
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Comparator.comparingInt((Diagnostic d) ->
            d.range().map(r -> rank.getOrDefault(r.file(), -1)).orElse(rank.size()))
        .thenComparingInt(d -> d.range().map(r -> r.start().offset()).orElse(0)));
    return most.apply(sorted, problems, problems.stop().flatMap(this::placeOf), stopped);
  }

  /** Where reading stopped. */
  private Optional<SourceRange> placeOf(Problems.Stop stop) {
    return texts.values().stream()
        .filter(text -> text.file().equals(stop.file()))
        .findFirst()
        .map(text -> text.range(stop.offset(), stop.offset()));
  }
}
