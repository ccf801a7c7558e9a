package org.shougeng.conventions;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Methods and top-level types of Java sources, measured with the compiler's own parser. */
final class JavaMethods {

  /** A method or constructor with the lines of its whole text. */
  record Method(String where, int lines, int parameters) {}

  /** A type declared at the top of a file. */
  record TopLevelType(String file, String name, boolean isPublic) {}

  private final List<Method> methods = new ArrayList<>();
  private final List<TopLevelType> types = new ArrayList<>();

  private JavaMethods() {}

  static JavaMethods of(List<Repository.Source> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaMethods found = new JavaMethods();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<java.nio.file.Path> paths = sources.stream()
          .map(Repository.Source::path)
          .filter(path -> !path.endsWith("package-info.java"))
          .toList();
      JavacTask task = (JavacTask) compiler.getTask(
          null,
          files,
          diagnostic -> {},
          List.of("-proc:none"),
          null,
          files.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        found.measure(unit, positions);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Method> methods() {
    return methods;
  }

  List<TopLevelType> types() {
    return types;
  }

  private void measure(CompilationUnitTree unit, SourcePositions positions) {
    String file = Repository.ROOT
        .relativize(java.nio.file.Path.of(unit.getSourceFile().toUri()))
        .toString();
    for (Tree tree : unit.getTypeDecls()) {
      if (tree instanceof ClassTree type) {
        boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        types.add(new TopLevelType(file, type.getSimpleName().toString(), isPublic));
      }
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        long start = positions.getStartPosition(unit, method);
        long end = positions.getEndPosition(unit, method);
        if (start >= 0 && end > start) {
          long first = unit.getLineMap().getLineNumber(start);
          int lines = (int) (unit.getLineMap().getLineNumber(end) - first + 1);
          methods.add(new Method(
              file + ":" + first + " " + method.getName(),
              lines,
              method.getParameters().size()));
        }
        return super.visitMethod(method, nothing);
      }
    }.scan(unit, null);
  }
}
