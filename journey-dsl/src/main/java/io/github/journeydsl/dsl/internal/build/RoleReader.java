package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.StakeholderRoleBuilder;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DmuContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DmuRoleContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.RoleContext;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Reads {@code role}, at the top level and in {@code dmu}. */
final class RoleReader {

  private final Reading in;
  private final Roles roles;

  RoleReader(Reading in, Roles roles) {
    this.in = in;
    this.roles = roles;
  }

  void role(RoleContext declaration) {
    if (in.hasId(declaration.name())) {
      StakeholderRole role = read(declaration.name(), true);
      if (isNew(
          role,
          roles.declared(role.id()),
          roles.included(role.id()),
          declaration,
          declaration.name())) {
        roles.declare(role);
      }
    }
  }

  void dmu(DmuContext dmu) {
    in.declared().noteSome(ElementKind.ROLE, "", dmu);
    for (DmuRoleContext declaration : dmu.dmuRole()) {
      if (in.hasId(declaration.name())) {
        StakeholderRole role = read(declaration.name(), declaration.optional == null);
        if (isNew(
            role,
            roles.included(role.id()),
            roles.declared(role.id()),
            declaration,
            declaration.name())) {
          roles.include(role);
        }
      }
    }
  }

  private StakeholderRole read(NameContext name, boolean required) {
    StakeholderRoleBuilder role = StakeholderRole.builder().id(in.word(name.id)).required(required);
    in.label(name, role::label);
    return role.build();
  }

  /** Not new: declared in the same way already, or in the other way under another label. */
  private boolean isNew(
      StakeholderRole role,
      Optional<StakeholderRole> same,
      Optional<StakeholderRole> other,
      ParserRuleContext declaration,
      NameContext name) {
    boolean labelled = !role.label().equals(role.id());
    boolean differs = other
        .map(o -> labelled && !o.label().equals(o.id()) && !o.label().equals(role.label()))
        .orElse(false);
    ElementRef element = ElementRef.of(ElementKind.ROLE, role.id());
    if (same.isPresent() || differs) {
      return in.declare(element, declaration, name.id);
    }
    in.note(element, declaration, name.id);
    return true;
  }
}
