package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Renamings on top of others name every element by its first and its last name. */
class RenamesTest {

  private static final ElementRef OLD_CHAIN = ElementRef.of(ElementKind.APPROVAL, "old");
  private static final ElementRef NEW_CHAIN = ElementRef.of(ElementKind.APPROVAL, "new");
  private static final Renames CHAIN = new Renames(Map.of(OLD_CHAIN, NEW_CHAIN));

  @Test
  void aPartIsNamedByTheOldNameOfItsWhole() {
    Renames both = CHAIN.and(new Renames(Map.of(step("new", "draft"), step("new", "start"))));

    assertThat(both.oldNames())
        .isEqualTo(Map.of(NEW_CHAIN, OLD_CHAIN, step("new", "start"), step("old", "draft")));
    assertThat(both.changes())
        .hasToString("[RenameElement[element=approval old, id=new], "
            + "RenameElement[element=step new/draft, id=start]]");
  }

  @Test
  void aPartThatCameFirstGetsTheNewNameOfItsWhole() {
    Renames both = new Renames(Map.of(step("old", "draft"), step("old", "start"))).and(CHAIN);

    assertThat(both.oldNames())
        .isEqualTo(Map.of(NEW_CHAIN, OLD_CHAIN, step("new", "start"), step("old", "draft")));
  }

  @Test
  void anElementOfTwoRenamingsKeepsTheLast() {
    ElementRef last = ElementRef.of(ElementKind.APPROVAL, "last");
    Renames both = CHAIN.and(new Renames(Map.of(NEW_CHAIN, last)));

    assertThat(both.oldNames()).isEqualTo(Map.of(last, OLD_CHAIN));
  }

  private static ElementRef step(String chain, String id) {
    return ElementRef.of(ElementKind.STEP, chain, id);
  }
}
