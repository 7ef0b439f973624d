package dev.reloadall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReloadExceptionTest {
    private static final Refusal SUPERCLASS = Refusal.of(
            "shop.Savings", RefusalKind.SUPERCLASS_CHANGED,
            "its superclass was shop.Account and is now shop.Base, which live objects cannot follow", "restart the program");
    private static final Refusal MEMBER = Refusal.of(
            "shop.Account", "total(int)", RefusalKind.METHOD_ADDED, "the VM has no room for it", "put it into a new class");
    private static final Refusal FILE = Refusal.of(
            "shop.Main", RefusalKind.MALFORMED_CLASS_FILE, "it ends in the middle", "build again").inFile(Path.of("out", "Main.class"));

    @Test
    void should_list_every_refusal_with_its_way_out_and_say_that_nothing_was_changed() {
        ReloadReport report = ReloadReport.builder().add(SUPERCLASS).add(MEMBER).add(FILE).build();

        assertThat(new ReloadException(report, null)).hasMessage("""
            the reload was refused, 3 problems
              1. shop.Savings  SUPERCLASS_CHANGED
                 its superclass was shop.Account and is now shop.Base, which live objects cannot follow
                 way out: restart the program
              2. shop.Account.total(int)  METHOD_ADDED
                 the VM has no room for it
                 way out: put it into a new class
              3. shop.Main  MALFORMED_CLASS_FILE
                 it ends in the middle
                 way out: build again
                 file: %s
            Nothing was changed: the program runs on as before.""", Path.of("out", "Main.class"));
    }

    @Test
    void should_say_one_problem_in_the_singular() {
        ReloadReport report = ReloadReport.builder().add(MEMBER).build();

        assertThat(new ReloadException(report, null)).hasMessageStartingWith("the reload was refused, 1 problem\n  1. ");
    }

    @Test
    void should_carry_the_report() {
        ReloadReport report = ReloadReport.builder().add(MEMBER).build();

        assertThat(new ReloadException(report, null).report()).isSameAs(report);
    }

    @Test
    void should_name_what_was_thrown_once() {
        RuntimeException thrown = new IllegalStateException("no rate");
        String expected = """
            the reload failed: java.lang.IllegalStateException: no rate
            Nothing was changed: the program runs on as before.""";

        assertThat(new ReloadException(ReloadReport.builder().build(), thrown)).hasMessage(expected).hasCause(thrown);
        assertThat(new ReloadException(ReloadReport.builder().cause(thrown).build(), thrown)).hasMessage(expected);
    }

    @Test
    void should_never_carry_a_report_of_success() {
        ReloadReport before = ReloadReport.builder().add(ClassOutcome.builder("A", 2, Verdict.BODIES).build()).build();

        ReloadReport carried = new ReloadException(before, new StackOverflowError()).report();

        assertThat(carried.succeeded()).isFalse();
        assertThat(carried.changed()).isFalse();
        assertThat(carried.cause()).containsInstanceOf(StackOverflowError.class);
        assertThat(carried.classes()).isEqualTo(before.classes());
    }

    @Test
    void should_not_claim_that_nothing_was_changed_when_rolling_back_failed() {
        ReloadReport report = ReloadReport.builder()
                .cause(new OutOfMemoryError("heap")).rollbackFailure(new InternalError("VM")).build();

        assertThat(new ReloadException(report, null)).hasMessage("""
            the reload failed: java.lang.OutOfMemoryError: heap
            Rolling back failed too (java.lang.InternalError: VM): old and new code may be mixed. Restart the program.""");
    }

    @Test
    void should_say_so_too_when_a_reload_never_began() {
        ReloadException e = new ReloadException("this JVM does not let itself be attached to: start it with -javaagent:reloadall.jar");

        assertThat(e).hasMessageEndingWith("-javaagent:reloadall.jar\nNothing was changed: the program runs on as before.");
        assertThat(e.report().changed()).isFalse();
    }

    @Test
    void should_refuse_null() {
        assertThatNullPointerException().isThrownBy(() -> new ReloadException((String) null));
        assertThatNullPointerException().isThrownBy(() -> new ReloadException((ReloadReport) null, null));
    }
}
