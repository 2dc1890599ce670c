package io.github.journeydsl.benchmarks.synthetic;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Channel;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Content;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Experience;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Persona;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Phase;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Role;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Touchpoint;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Makes synthetic maps: the same arguments always give the same map.
 *
 * <p>Every rule is satisfied: each phase has persons of all roles in it, each content is offered,
 * each emotion has its evidence. So a check that finds more than personas of whom little is said
 * has found a mistake of its own.
 */
public final class Synthesis {

  private static final int ROLES = 8;
  private static final int ELEMENTS_OF_A_PHASE = 20;
  private static final List<String> CONTENT_KINDS = List.of("article", "video", "whitepaper");
  private static final List<String> EVIDENCE = List.of("survey", "interview", "crm", "analytics");

  private final Wording wording;
  private final int elements;
  private final int personas;
  private final int channels;
  private final int contents;

  private Synthesis(Wording wording, int elements) {
    this.wording = wording;
    this.elements = elements;
    this.personas = Math.max(ROLES, elements / 50 / ROLES * ROLES);
    this.channels = Math.max(4, elements / 100);
    this.contents = Math.max(4, elements / 10);
  }

  /** A map of so many elements, from 20 on. */
  public static SyntheticMap map(Wording wording, int elements) {
    if (elements < ELEMENTS_OF_A_PHASE) {
      throw new IllegalArgumentException("a phase alone has " + ELEMENTS_OF_A_PHASE);
    }
    return new Synthesis(wording, elements).map();
  }

  private SyntheticMap map() {
    return new SyntheticMap(
        "synthetic",
        pick(wording.occasions, 0),
        each(ROLES, n -> new Role(wording.role + n, pick(wording.thoughts, n))),
        each(personas, this::persona),
        each(channels, n -> new Channel(wording.channel + n, pick(wording.occasions, n))),
        each(contents, this::content),
        each(elements / ELEMENTS_OF_A_PHASE, this::phase));
  }

  private Persona persona(int n) {
    return new Persona(
        wording.persona + n,
        pick(wording.feelings, n) + " " + n,
        wording.role + n % ROLES,
        pick(wording.occasions, n));
  }

  private Content content(int n) {
    return new Content(
        wording.content + n, pick(wording.occasions, n) + " " + n, pick(CONTENT_KINDS, n));
  }

  /** The last phase takes what does not fill a phase of its own. */
  private Phase phase(int n) {
    int first = n * ELEMENTS_OF_A_PHASE;
    boolean isLast = n == elements / ELEMENTS_OF_A_PHASE - 1;
    int end = isLast ? elements : first + ELEMENTS_OF_A_PHASE;
    return new Phase(
        wording.phase + n,
        pick(wording.actions, n) + " " + n,
        pick(wording.thoughts, n),
        IntStream.range(first, end).mapToObj(this::touchpoint).toList());
  }

  private Touchpoint touchpoint(int n) {
    return new Touchpoint(
        wording.touchpoint + n,
        pick(wording.occasions, n) + " " + n,
        wording.channel + n % channels,
        wording.content + n % contents,
        new Experience(
            wording.persona + n % personas,
            pick(wording.actions, n),
            pick(wording.thoughts, n / 2),
            n % 8 - 2, // what is lower asks for an opportunity
            pick(wording.feelings, n / 3),
            pick(EVIDENCE, n),
            pick(wording.notes, n)));
  }

  private static <T> List<T> each(int count, IntFunction<T> made) {
    return IntStream.range(0, count).mapToObj(made).toList();
  }

  private static String pick(List<String> choices, int n) {
    return choices.get(n % choices.size());
  }
}
