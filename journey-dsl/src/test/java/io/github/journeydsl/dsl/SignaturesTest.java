package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parser generator is packed into this module under another name: nobody may see it. */
class SignaturesTest {

  private static final String HIDDEN = "org.antlr";

  @Test
  void noPublicSignatureMentionsTheParserGenerator() throws Exception {
    List<Class<?>> classes = classesOfThePackage();
    assertThat(classes).contains(JourneyLoader.class, LoadResult.class, SourceFiles.class);
    List<String> seen = new ArrayList<>();
    for (Class<?> type : classes) {
      if (isSeen(type.getModifiers())) {
        signatures(type).filter(signature -> signature.contains(HIDDEN)).forEach(seen::add);
      }
    }
    assertThat(seen).isEmpty();
  }

  @Test
  void noPublicSignatureMentionsAnInternalPackage() throws Exception {
    List<String> seen = new ArrayList<>();
    for (Class<?> type : classesOfThePackage()) {
      if (isSeen(type.getModifiers())) {
        signatures(type).filter(signature -> signature.contains(".internal.")).forEach(seen::add);
      }
    }
    assertThat(seen).isEmpty();
  }

  private static List<Class<?>> classesOfThePackage()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root = Path.of(
        JourneyLoader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = root.resolve(JourneyLoader.class.getPackageName().replace('.', '/'));
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          String simple = name.substring(0, name.length() - ".class".length());
          classes.add(Class.forName(JourneyLoader.class.getPackageName() + "." + simple));
        }
      }
    }
    return classes;
  }

  private static Stream<String> signatures(Class<?> type) {
    Stream<String> above = Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()))
        .map(Type::getTypeName);
    Stream<String> fields = Arrays.stream(type.getDeclaredFields())
        .filter(field -> isSeen(field.getModifiers()))
        .map(Field::toGenericString);
    Stream<String> executables = Stream.<Executable>concat(
            Arrays.<Constructor<?>>stream(type.getDeclaredConstructors()),
            Arrays.<Method>stream(type.getDeclaredMethods()))
        .filter(executable -> isSeen(executable.getModifiers()))
        .map(Executable::toGenericString);
    return Stream.of(above, fields, executables).flatMap(s -> s);
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
