package io.github.journeydsl.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit XML, as servers such as Jenkins and GitLab read it: suites of tests, each with what it
 * failed by.
 */
final class JunitXml {

  private JunitXml() {}

  /** How a test ended. */
  enum End {
    /** It passed. */
    PASSED,
    /** It failed. */
    FAILURE,
    /** It could not be run. */
    ERROR
  }

  /**
   * A test.
   *
   * @param name its name
   * @param end how it ended
   * @param message why it did not pass
   * @param type the kind of reason
   * @param text what there is to read about it; nothing where it is empty
   */
  record Test(String name, End end, String message, String type, String text) {

    static Test passed(String name, String text) {
      return new Test(name, End.PASSED, "", "", text);
    }
  }

  /**
   * The tests of a file.
   *
   * @param name the file
   * @param tests its tests
   * @param output what there is to read about all of them; nothing where it is empty
   */
  record Suite(String name, List<Test> tests, String output) {

    Suite {
      tests = List.copyOf(tests);
    }

    long count(End end) {
      return tests.stream().filter(test -> test.end() == end).count();
    }
  }

  /** The document. */
  static String of(String name, List<Suite> suites) {
    XmlText xml = new XmlText();
    xml.open("testsuites", counts(name, suites));
    suites.forEach(suite -> write(xml, suite));
    xml.close("testsuites");
    return xml.text();
  }

  private static Map<String, String> counts(String name, List<Suite> suites) {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("name", name);
    counts.put(
        "tests", sum(suites.stream().mapToLong(suite -> suite.tests().size()).sum()));
    counts.put(
        "failures",
        sum(suites.stream().mapToLong(suite -> suite.count(End.FAILURE)).sum()));
    counts.put(
        "errors", sum(suites.stream().mapToLong(suite -> suite.count(End.ERROR)).sum()));
    return counts;
  }

  private static String sum(long number) {
    return String.valueOf(number);
  }

  private static void write(XmlText xml, Suite suite) {
    Map<String, String> counts = counts(suite.name(), List.of(suite));
    counts.put("skipped", "0");
    counts.put("time", "0");
    xml.open("testsuite", counts);
    suite.tests().forEach(test -> write(xml, suite, test));
    if (!suite.output().isEmpty()) {
      xml.element("system-out", Map.of(), suite.output());
    }
    xml.close("testsuite");
  }

  private static void write(XmlText xml, Suite suite, Test test) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", test.name());
    attributes.put("classname", suite.name());
    attributes.put("time", "0");
    if (test.end() == End.PASSED && test.text().isEmpty()) {
      xml.empty("testcase", attributes);
      return;
    }
    xml.open("testcase", attributes);
    if (test.end() == End.PASSED) {
      xml.element("system-out", Map.of(), test.text());
    } else {
      Map<String, String> why = new LinkedHashMap<>();
      why.put("message", test.message());
      why.put("type", test.type());
      xml.element(test.end() == End.ERROR ? "error" : "failure", why, test.text());
    }
    xml.close("testcase");
  }
}
