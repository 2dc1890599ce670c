package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The emotion curve (感情曲線) of one persona: how they feel from touchpoint to touchpoint, in the
 * order of the journey.
 *
 * <pre>{@code
 * EmotionCurve curve = EmotionCurve.of(map, "yamada");
 * curve.lowest();          // 見積もり: -4
 * curve.steepestDrop();    // from ウェビナー: +3 to 見積もり: -4
 * curve.evidence();        // 3 of 5
 * }</pre>
 *
 * <p>The curve passes only the touchpoints where the persona takes part. Where they do and nobody
 * has said how they feel, it has a gap: the points before and behind it are no neighbours. Of
 * several points or changes that are equally large, the first in the journey is meant.
 */
public final class EmotionCurve {

  private final String persona;
  private final List<CurvePoint> points;
  private final List<CurveGap> gaps;
  private final List<List<CurvePoint>> segments;

  private EmotionCurve(Tracing tracing) {
    persona = tracing.persona;
    points = List.copyOf(tracing.points);
    gaps = List.copyOf(tracing.gaps);
    segments = tracing.segments.stream().map(List::copyOf).toList();
  }

  /**
   * The curve of one persona; without points where they take no part.
   *
   * @throws IllegalArgumentException if the map has no such persona
   */
  public static EmotionCurve of(JourneyMap map, String persona) {
    if (map.persona(persona).isEmpty()) {
      throw new IllegalArgumentException("no persona " + persona);
    }
    Tracing tracing = new Tracing(persona);
    for (Phase phase : map.index().phases().values()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        touchpoint.experience(persona).ifPresent(e -> tracing.add(phase, touchpoint, e));
      }
    }
    return new EmotionCurve(tracing);
  }

  /** The curves of all personas of a map, in its order. */
  public static List<EmotionCurve> of(JourneyMap map) {
    Map<String, Tracing> byPersona = new LinkedHashMap<>();
    map.index().personas().keySet().forEach(id -> byPersona.put(id, new Tracing(id)));
    for (Phase phase : map.index().phases().values()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (Experience experience : touchpoint.experiences()) {
          Tracing tracing = byPersona.get(experience.persona());
          if (tracing != null) {
            tracing.add(phase, touchpoint, experience);
          }
        }
      }
    }
    return byPersona.values().stream().map(EmotionCurve::new).toList();
  }

  /** The id of the persona. */
  public String persona() {
    return persona;
  }

  /** The points in the order of the journey. */
  public List<CurvePoint> points() {
    return points;
  }

  /** Where the persona takes part and nobody has said how they feel. */
  public List<CurveGap> gaps() {
    return gaps;
  }

  /** The points between the gaps: what can be drawn in one go. No segment is empty. */
  public List<List<CurvePoint>> segments() {
    return segments;
  }

  /** The point of the lowest score. */
  public Optional<CurvePoint> lowest() {
    return points.stream().min(Comparator.comparingInt(CurvePoint::score));
  }

  /** The point of the highest score. */
  public Optional<CurvePoint> highest() {
    // min, as of equal ones it takes the first
    return points.stream().min(Comparator.comparingInt(point -> -point.score()));
  }

  /** The ways from each point to its neighbour. */
  public List<CurveChange> changes() {
    return segments.stream().flatMap(EmotionCurve::changes).toList();
  }

  /** The largest change downwards; none where the curve never goes down. */
  public Optional<CurveChange> steepestDrop() {
    return changes().stream()
        .filter(change -> change.change() < 0)
        .min(Comparator.comparingInt(CurveChange::change));
  }

  /** The largest change upwards; none where the curve never goes up. */
  public Optional<CurveChange> steepestRise() {
    return changes().stream()
        .filter(change -> change.change() > 0)
        .min(Comparator.comparingInt(change -> -change.change()));
  }

  /**
   * The local extremes. Neighbours of one score are a plateau, which turns as a whole and is told
   * by its first point. The first and the last score of a segment are no turning points, as nobody
   * knows what is beyond them.
   */
  public List<TurningPoint> turningPoints() {
    return segments.stream().flatMap(EmotionCurve::turns).toList();
  }

  /** How many of the points are known from something; an assumption is no evidence. */
  public Share evidence() {
    long supported =
        points.stream().filter(point -> point.emotion().isSupported()).count();
    return Share.of(supported, points.size());
  }

  private static Stream<CurveChange> changes(List<CurvePoint> segment) {
    return Stream.iterate(1, i -> i < segment.size(), i -> i + 1)
        .map(i -> new CurveChange(segment.get(i - 1), segment.get(i)));
  }

  private static Stream<TurningPoint> turns(List<CurvePoint> segment) {
    List<CurveChange> slopes =
        changes(segment).filter(change -> change.change() != 0).toList();
    return Stream.iterate(1, i -> i < slopes.size(), i -> i + 1)
        .flatMap(i -> turn(slopes.get(i - 1), slopes.get(i)).stream());
  }

  private static Optional<TurningPoint> turn(CurveChange before, CurveChange behind) {
    if (before.change() > 0 == behind.change() > 0) {
      return Optional.empty();
    }
    TurningPoint.Kind kind =
        before.change() > 0 ? TurningPoint.Kind.PEAK : TurningPoint.Kind.VALLEY;
    return Optional.of(new TurningPoint(before.to(), kind));
  }

  /** A curve while it is followed along the journey. */
  private static final class Tracing {

    private final String persona;
    private final List<CurvePoint> points = new ArrayList<>();
    private final List<CurveGap> gaps = new ArrayList<>();
    private final List<List<CurvePoint>> segments = new ArrayList<>();
    private boolean isBroken = true;

    Tracing(String persona) {
      this.persona = persona;
    }

    void add(Phase phase, Touchpoint touchpoint, Experience experience) {
      if (experience.emotion().isEmpty()) {
        gaps.add(new CurveGap(phase.id(), touchpoint.id()));
        isBroken = true;
        return;
      }
      if (isBroken) {
        segments.add(new ArrayList<>());
        isBroken = false;
      }
      CurvePoint point =
          new CurvePoint(phase.id(), touchpoint.id(), experience.emotion().get());
      points.add(point);
      segments.get(segments.size() - 1).add(point);
    }
  }
}
