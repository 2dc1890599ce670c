package io.github.journeydsl.benchmarks.contender;

import com.structurizr.Workspace;
import com.structurizr.dsl.StructurizrDslParser;
import com.structurizr.dsl.StructurizrDslParserException;
import io.github.journeydsl.benchmarks.notation.StructurizrText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;

/** The same journey as a workspace of Structurizr. */
final class StructurizrWorkspace implements Subject<String, Workspace> {

  @Override
  public String input(SyntheticMap map) {
    return StructurizrText.of(map);
  }

  @Override
  public Workspace run(String text) throws StructurizrDslParserException {
    StructurizrDslParser parser = new StructurizrDslParser();
    parser.parse(text);
    return parser.getWorkspace();
  }

  @Override
  public int elements(Workspace workspace) {
    return workspace.getModel().getSoftwareSystems().stream()
        .mapToInt(system -> system.getContainers().size())
        .sum();
  }
}
