package dev.reloadall.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.tree.MethodNode;

class RecompilerTest {
    @TempDir
    private Path folder;

    @Test
    void should_compile_what_changed_and_no_more() {
        Project project = new Project(folder).source("A", "class A { int a() { return 1; } }").source("B", "class B { int b = new A().a(); }").built();

        project.source("A", "class A { int a() { return 2; } private int more() { return 3; } }");

        assertThat(project.refresh()).isEmpty();
        assertThat(project.written()).containsExactly("A");
        assertThat(project.besideClasses()).containsExactly("classes");
        assertThat(project.refresh()).isEmpty();
    }

    @Test
    void should_compile_what_depends_on_a_signature() {
        Project project = new Project(folder).source("A", "class A { int a() { return 1; } }").source("B", "class B { long b = new A().a(); }")
                .source("C", "class C { long c = new B().b; }").built();

        project.source("A", "class A { long a() { return 1; } }");

        assertThat(project.refresh()).isEmpty();
        assertThat(project.written()).containsExactly("A", "B");
    }

    @Test
    void should_compile_what_depends_through_a_subclass() {
        Project project = new Project(folder).source("A", "class A { int a() { return 1; } }").source("Sub", "class Sub extends A { }")
                .source("User", "class User { long b(Sub s) { return s.a(); } }").built();

        project.source("A", "class A { long a() { return 1; } }");

        assertThat(project.refresh()).isEmpty();
        assertThat(project.written()).contains("A", "User");
        MethodNode user = project.read("User").methods.get(1);
        assertThat(user.instructions.toArray()).anyMatch(each -> each instanceof org.objectweb.asm.tree.MethodInsnNode call && call.desc.equals("()J"));
    }

    @Test
    void should_compile_where_a_constant_was_copied_even_from_copy_to_copy() {
        Project project = new Project(folder).source("A", "class A { static final int SIZE = 1; }")
                .source("B", "class B { static final int TWICE = A.SIZE * 2; }").source("C", "class C { int c() { return B.TWICE; } }")
                .source("D", "class D { }").built();

        project.source("A", "class A { static final int SIZE = 5; }");

        assertThat(project.refresh()).isEmpty();
        assertThat(project.written()).containsExactly("A", "B", "C");
        assertThat(project.read("B").fields.get(0).value).isEqualTo(10);
    }

    @Test
    void should_change_nothing_when_it_does_not_compile_and_say_it_as_the_compiler_does() {
        Project project = new Project(folder).source("A", "class A { int a() { return 1; } }").source("B", "class B { int b = new A().a(); }").built();

        project.source("A", "class A {\n    String a() { return \"\"; }\n}").source("C", "class C { }");

        List<Refusal> refusals = project.refresh();
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.COMPILE_FAILED);
            assertThat(refusal.className()).isEqualTo("p.B");
            assertThat(refusal.reason()).contains("B.java:2: ", "String cannot be converted to int", "class B { int b = new A().a(); }", "^");
        });
        assertThat(project.written()).isEmpty();
        assertThat(project.present()).containsExactly("A", "B");
        assertThat(project.besideClasses()).containsExactly("classes");

        project.source("B", "class B { String b = new A().a(); }");
        assertThat(project.refresh()).isEmpty();
        assertThat(project.written()).containsExactly("A", "B", "C");
    }

    @Test
    void should_remove_classes_that_their_source_no_longer_has() {
        Project project = new Project(folder).source("A", "class A { class Inner { } Object o = new Object() { }; } class Beside { }").built();
        assertThat(project.present()).containsExactly("A", "A$1", "A$Inner", "Beside");

        project.source("A", "class A { class Other { } }");

        assertThat(project.refresh()).isEmpty();
        assertThat(project.present()).containsExactly("A", "A$Other");
    }

    @Test
    void should_remove_the_classes_of_a_deleted_source_unless_they_are_needed() {
        Project project = new Project(folder).source("A", "class A { B b; }").source("B", "class B { }").source("C", "class C { class Inner { } }").built();

        project.delete("C");
        assertThat(project.refresh()).isEmpty();
        assertThat(project.present()).containsExactly("A", "B");

        project.delete("B");
        assertThat(project.refresh()).singleElement().satisfies(refusal -> assertThat(refusal.reason()).contains("cannot find symbol", "class B"));
        assertThat(project.present()).containsExactly("A", "B");

        project.source("A", "class A { }");
        assertThat(project.refresh()).isEmpty();
        assertThat(project.present()).containsExactly("A");
    }

    @Test
    void should_not_compile_against_a_class_that_has_moved_out_of_its_source() {
        Project project = new Project(folder).source("A", "class A { } class Beside { }").source("B", "class B { Beside b; }").built();

        project.source("A", "class A { }");

        assertThat(project.refresh()).singleElement().satisfies(refusal -> assertThat(refusal.className()).isEqualTo("p.B"));
        assertThat(project.written()).isEmpty();
    }

    @Test
    void should_compile_as_it_was_compiled() {
        Project bare = new Project(folder.resolve("bare")).source("A", "class A { int a(int x) { int y = x; return y; } }")
                .built("--release", "11", "-g:none");
        Project full = new Project(folder.resolve("full")).source("A", "class A { int a(int x) { int y = x; return y; } }")
                .built("-g", "-parameters", "--release", "17");
        for (Project project : List.of(bare, full)) {
            project.source("A", "class A { int a(int x) { int y = x + 1; return y; } }");
            assertThat(project.refresh()).isEmpty();
            assertThat(project.written()).containsExactly("A");
        }

        assertThat(bare.read("A").version).isEqualTo(55);
        assertThat(bare.read("A").methods.get(1).parameters).isNull();
        assertThat(bare.read("A").methods.get(1).localVariables).isNullOrEmpty();
        assertThat(full.read("A").version).isEqualTo(61);
        assertThat(full.read("A").methods.get(1).parameters).isNotEmpty();
        assertThat(full.read("A").methods.get(1).localVariables).isNotEmpty();
    }

    @Test
    void should_compile_at_first_what_is_newer_than_its_class_file() {
        Project built = new Project(folder).source("A", "class A { }").source("B", "class B { }").built();
        built.source("A", "class A { int a; }");

        Project later = new Project(folder);
        assertThat(later.refresh()).isEmpty();
        assertThat(later.written()).containsExactly("A");
    }

    @Test
    void should_leave_alone_what_came_from_other_sources() {
        Project project = new Project(folder).source("A", "class A { }").source("Generated", "class Generated { }").built();
        project.delete("Generated");
        Project later = new Project(folder);
        later.refresh();

        later.source("A", "class A { Generated g; }");

        assertThat(later.refresh()).isEmpty();
        assertThat(later.present()).containsExactly("A", "Generated");
    }

    @Test
    void should_give_the_compiler_further_options() {
        Project project = new Project(folder, "-Werror", "-Xlint:all").source("A", "class A { }").built();

        project.source("A", "class A { java.util.List raw; }");

        assertThat(project.refresh()).isNotEmpty();
        assertThat(new Project(folder, "-nonsense").source("A", "class A { int a; }").refresh()).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("nonsense"));
    }

    @Test
    void should_run_the_annotation_processors_of_the_class_path() {
        Project project = new Project(folder).source("Maker", """
                @javax.annotation.processing.SupportedAnnotationTypes("*")
                public class Maker extends javax.annotation.processing.AbstractProcessor {
                    private boolean made;
                    @Override public javax.lang.model.SourceVersion getSupportedSourceVersion() { return javax.lang.model.SourceVersion.latest(); }
                    @Override public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> a, javax.annotation.processing.RoundEnvironment r) {
                        if (made) { return false; }
                        made = true;
                        try (java.io.Writer out = processingEnv.getFiler().createSourceFile("p.Made").openWriter()) {
                            out.write("package p; class Made { }");
                        } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
                        return false;
                    }
                }
                """).source("A", "class A { }").built("-proc:none");
        project.write(project.classes.resolve("META-INF/services/javax.annotation.processing.Processor"), "p.Maker");

        project.source("A", "class A { Made made; }");

        assertThat(project.refresh()).isEmpty();
        assertThat(project.present()).containsExactly("A", "Made", "Maker");
    }
}
