package dev.reloadall.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemnantsTest {

    private static final String V1 = "package shop; class Kept { final int n; Kept(int n) { this.n = n; } } class Gone { } "
            + "class Main { static Object[] live; static Runnable run; "
            + "static void start() { live = new Object[] {new Kept(1), new Kept(2), new Gone()}; run = make(); } "
            + "static Runnable make() { return () -> { live = null; }; } static void drop() { live = null; run = null; } }";
    private static final String V2 = "package shop; class Kept { final int n; final String text; Kept(int n) { this.n = n; this.text = \"with \" + n; } } "
            + "class Main { static Object[] live; static Runnable run; "
            + "static void start() { live = new Object[] {new Kept(1)}; } "
            + "static Runnable make() { return null; } static void drop() { live = null; run = null; } }";

    @TempDir
    private Path directory;
    private TestProgram program;

    @AfterEach
    void close() {
        program.close();
    }

    private Audit second() throws IOException {
        System.gc(); // less to walk over
        program = new TestProgram(directory, true, V1);
        program.call("shop.Main", "start");
        Files.delete(directory.resolve("shop/Gone.class"));
        program.edit(V2).reload();
        return program.reloader.audit();
    }

    @Test
    void should_name_deleted_classes_of_which_there_are_objects() throws IOException {
        assertThat(second().deletedClasses()).singleElement().satisfies(gone -> {
            assertThat(gone.className() + " " + gone.instances()).isEqualTo("shop.Gone 1");
            assertThat(gone.holders()).isNotEmpty();
        });
    }

    @Test
    void should_forget_a_deleted_class_that_has_come_back() throws IOException {
        second();
        program.edit(V1).reload();

        assertThat(program.reloader.audit().deletedClasses()).isEmpty();
    }

    @Test
    void should_count_the_objects_of_a_lambda_that_the_version_after_does_not_have() throws IOException {
        assertThat(second().lambdas()).singleElement().satisfies(old ->
                assertThat(old.className() + " " + old.where() + " " + old.instances()).isEqualTo("shop.Main make 1"));
    }

    @Test
    void should_count_the_objects_whose_fields_could_not_be_initialised() throws IOException {
        assertThat(second().incomplete()).singleElement().satisfies(field ->
                assertThat(field.className() + " " + field.field() + " " + field.instances()).isEqualTo("shop.Kept text 2"));
    }

    @Test
    void should_say_nothing_of_what_the_program_has_let_go() throws IOException {
        second();
        program.call("shop.Main", "drop");
        System.gc();

        Audit audit = program.reloader.audit();

        assertThat(audit.deletedClasses()).isEmpty();
        assertThat(audit.lambdas()).isEmpty();
    }
}
