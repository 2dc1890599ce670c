package io.github.journeydsl.core.element;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of one element of a map: its kind and its id. The id of a part is that of the whole, a
 * slash and its own.
 *
 * <pre>{@code
 * ElementRef.of(ElementKind.PHASE, "comparison")            // phase comparison
 * ElementRef.of(ElementKind.STEP, "ringi", "manager")       // step ringi/manager
 * }</pre>
 *
 * @param kind what it is
 * @param id its id; empty for scoring and policy, of which a map has one
 */
public record ElementRef(ElementKind kind, String id) implements Comparable<ElementRef> {

  /** The scoring of a map. */
  public static final ElementRef SCORING = new ElementRef(ElementKind.SCORING, "");

  /** The send policy of a map. */
  public static final ElementRef POLICY = new ElementRef(ElementKind.POLICY, "");

  /** Refuses an id whose parts are no ids. */
  public ElementRef {
    boolean single = kind == ElementKind.SCORING || kind == ElementKind.POLICY;
    if (single) {
      Invariants.require(id.isEmpty(), "id", id, "invariant.single", kind.term());
    } else {
      int start = 0;
      for (int end = id.indexOf('/'); end >= 0; end = id.indexOf('/', start)) {
        Invariants.id("id", id.substring(start, end));
        start = end + 1;
      }
      Invariants.id("id", id.substring(start));
    }
  }

  /** The element {@code id} of {@code kind}. */
  public static ElementRef of(ElementKind kind, String id) {
    return new ElementRef(kind, id);
  }

  /** The part {@code id} of the element {@code whole} of a kind such as experience or step. */
  public static ElementRef of(ElementKind kind, String whole, String id) {
    return new ElementRef(kind, whole + "/" + id);
  }

  /** The id within its whole: {@code manager} of {@code ringi/manager}. */
  public String ownId() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The id of the whole this is a part of, if it is a part. */
  public Optional<String> wholeId() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
  }

  /** By kind, then by id, in code units. */
  @Override
  public int compareTo(ElementRef other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  // Written out, as those of a record are put together at run time: for the first map of a process
  // that took longer than all its hashing.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementRef ref && kind == ref.kind && id.equals(ref.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.name().hashCode() + id.hashCode();
  }

  /** As it stands in {@code allow … on}: {@code phase comparison}. */
  @Override
  public String toString() {
    return id.isEmpty() ? kind.term() : kind.term() + " " + id;
  }
}
