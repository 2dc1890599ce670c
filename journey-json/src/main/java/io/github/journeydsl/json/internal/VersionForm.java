package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The version of the format. */
final class VersionForm implements Form<String> {

  @Override
  public void write(String version, JsonGenerator out) {
    out.writeString(version);
  }

  @Override
  public String read(Source in) {
    String text = in.text(this);
    Optional<FormatVersion> version = FormatVersion.parse(text);
    if (version.isEmpty()) {
      throw Refusal.of(in.unexpected(this));
    }
    if (!version.get().isReadable()) {
      throw in.problems().stopFor(in.problem("version", Quoted.of(text)));
    }
    in.problems().version(version.get());
    return text;
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.version");
  }

  @Override
  public Shape shape() {
    return new Shape.Word(List.of(FormatVersion.CURRENT.toString()));
  }
}
