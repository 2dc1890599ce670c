package io.github.journeydsl.json;

import io.github.journeydsl.core.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;

/**
 * Reads and writes a document of many elements that stands nowhere: it is made while it is read,
 * and counted while it is written. {@link StreamingTest} runs it with little memory.
 */
public final class LargeMap {

  private LargeMap() {}

  /** Prints how many elements were read and how many bytes were read and written. */
  public static void main(String[] arguments) throws IOException {
    Counter in = new Counter();
    JourneyMap map = JourneyJson.read(document(Integer.parseInt(arguments[0]), in));
    Counter out = new Counter();
    JourneyJson.write(map, out.stream());
    System.out.println(map.phases().get(0).touchpoints().size() + " " + in.bytes + " " + out.bytes);
  }

  private static InputStream document(int elements, Counter counter) {
    return new SequenceInputStream(new Enumeration<>() {
      private int next = -1;

      @Override
      public boolean hasMoreElements() {
        return next <= elements;
      }

      @Override
      public InputStream nextElement() {
        String part = next < 0
            ? "{\"journey\":\"1.0\",\"id\":\"a\",\"phases\":[{\"id\":\"p\",\"touchpoints\":["
            : next < elements ? touchpoint(next) : "]}]}";
        next++;
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        counter.bytes += bytes.length;
        return new ByteArrayInputStream(bytes);
      }
    });
  }

  private static String touchpoint(int number) {
    return (number == 0 ? "" : ",") + """
        {"id":"touchpoint%d","label":"Trade fair %d","channel":"event","offers":["content%d"],"experiences":\
        [{"persona":"persona7","actions":["Compares the offers of three suppliers"],"emotion":{"score":-4,\
        "feeling":"worried","evidence":{"kind":"survey","note":"2026-09 survey (n=41)"}}}]}\
        """.formatted(number, number, number);
  }

  private static final class Counter {
    private long bytes;

    OutputStream stream() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
          bytes += length;
        }
      };
    }
  }
}
