package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.notation.SmithyText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidatedResult;

/** The same journey as a model of Smithy: parsed, built, resolved, validated. */
final class SmithyModel implements Subject<String, ValidatedResult<Model>> {

  private static final ShapeId EMOTION = ShapeId.from("io.example.journey#emotion");

  @Override
  public String input(SyntheticMap map) {
    return SmithyText.of(map);
  }

  @Override
  public ValidatedResult<Model> run(String text) {
    return Model.assembler().addUnparsedModel("synthetic.smithy", text).assemble();
  }

  @Override
  public int elements(ValidatedResult<Model> result) {
    return result.unwrap().getShapesWithTrait(EMOTION).size();
  }
}
