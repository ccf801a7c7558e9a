package org.shougeng.conventions;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The vocabulary of the arrows: {@code room("engine.geodesy").mayUse("engine.area")}. A room is a
 * package of ours with all below it; what is not ours is not judged here.
 */
final class Rooms {

  private static final String ROOT = "org.shougeng.";
  static final JavaClasses CLASSES = new ClassFileImporter()
      .importPaths(Stream.of("verifier", "engine", "fixtures", "server")
          .map(module -> Repository.ROOT.resolve(module).resolve("target/classes"))
          .toList());

  private final String name;

  private Rooms(String name) {
    this.name = name;
  }

  static Rooms room(String name) {
    return new Rooms(name);
  }

  /** Holds if this room's classes use, of our own packages, only these and themselves. */
  void mayUse(String... rooms) {
    String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(rooms))
        .map(room -> ROOT + room)
        .toArray(String[]::new);
    DescribedPredicate<JavaClass> forbidden = DescribedPredicate.describe(
        "ours, but outside " + String.join(", ", allowed),
        type -> type.getPackageName().startsWith("org.shougeng")
            && Stream.of(allowed).noneMatch(room -> in(type, room)));
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(false)
        .check(CLASSES);
  }

  /** Holds if nothing in this room uses a package whose name starts so. */
  void neverUses(String... packages) {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Stream.of(packages).map(each -> each + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  private static boolean in(JavaClass type, String room) {
    return type.getPackageName().equals(room) || type.getPackageName().startsWith(room + ".");
  }
}
