package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** The version of the format: another major version is another format. */
final class VersionForm implements Form<String> {

  static final String CURRENT = "1.0";

  private static final String MAJOR = "1.";
  private static final Pattern SHAPE = Pattern.compile("\\d{1,9}\\.\\d{1,9}");

  @Override
  public void write(String version, JsonGenerator out) {
    out.writeString(version);
  }

  @Override
  public String read(Source in) {
    String version = in.text(this);
    if (!SHAPE.matcher(version).matches()) {
      throw in.unexpected(this);
    }
    if (!version.startsWith(MAJOR)) {
      throw in.refuse("version", Quoted.of(version));
    }
    return version;
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.version");
  }
}
