package dev.reloadall.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a reload fails, and by whatever, everything is as it was, the program goes on, and the next reload succeeds. */
class FailureInjectionTest {

    @TempDir
    private Path directory;
    private TestProgram program;
    private String second;

    /** The errors that a phase, the VM or the heap walk may end with. */
    enum Failure {
        EXCEPTION(() -> new IllegalStateException("injected")),
        OUT_OF_MEMORY(() -> new OutOfMemoryError("injected")),
        STACK_OVERFLOW(StackOverflowError::new),
        VERIFY_ERROR(() -> new VerifyError("injected"));

        private final Supplier<Throwable> make;

        Failure(Supplier<Throwable> make) {
            this.make = make;
        }
    }

    /** Leaves the program at its second version, with its thread running. */
    private void start(boolean prepared) {
        System.gc(); // less to walk over
        program = new TestProgram(directory, prepared, Shop.V1);
        program.call("shop.Main", "start");
        program.edit(Shop.V2).reload();
        second = ask();
        assertThat(second).contains("note of item4", "s11", "MID", "made 5{a=1}10");
    }

    @AfterEach
    void stop() {
        program.call("shop.Main", "stop");
        program.close();
    }

    /** Answered by the program's own thread, so that it is seen to go on. */
    private String ask() {
        return (String) program.call("shop.Main", "ask");
    }

    private ReloadException failsAndLeavesAllAsItWas() {
        System.gc(); // the compiler has left much that would be walked over
        Digest before = Digest.of(program);

        ReloadException failure = catchThrowableOfType(ReloadException.class, program::reload);

        assertThat(failure).isNotNull();
        assertThat(failure.report().changed()).isFalse();
        assertThat(failure.report().rollbackFailure()).isEmpty();
        program.faults.none();
        assertThat(before.changes(Digest.of(program))).isEmpty();
        assertThat(ask()).isEqualTo(second);
        return failure;
    }

    private void succeedsNext() {
        ReloadReport report = program.edit(Shop.v3()).reload();

        assertThat(report.succeeded()).isTrue();
        assertThat(ask()).contains("item44105[item4]Ilabel of item4", "item33105[item3]S11red1label of item3", "17Ttnullfalse",
                "made 5{b=2}1000motto", "2[HIGH, TOP, MID]");
        assertThat(Heap.walker().taggedObjects()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCEPTION", "OUT_OF_MEMORY", "STACK_OVERFLOW"})
    void should_take_back_a_reload_that_fails_in_any_phase(Failure failure) {
        start(true);
        program.edit(Shop.v3());
        for (Phase phase : Phase.values()) {
            program.faults.at(phase, failure.make);
            failsAndLeavesAllAsItWas();
        }
        succeedsNext();
    }

    @Test
    void should_take_it_back_for_classes_that_were_there_before_the_agent() {
        start(false);
        program.edit(Shop.v3());
        for (Phase phase : Phase.values()) {
            program.faults.at(phase, Failure.OUT_OF_MEMORY.make);
            failsAndLeavesAllAsItWas();
        }
        succeedsNext();
    }

    @Test
    void should_take_it_back_when_the_vm_does_not_redefine() {
        start(true);
        program.edit(Shop.v3());
        for (Failure failure : Failure.values()) {
            program.faults.inRedefineClasses(failure.make);
            failsAndLeavesAllAsItWas();
        }
        succeedsNext();
    }

    /** The names of companions that were defined cannot be had again. */
    @Test
    void should_take_it_back_when_a_companion_cannot_be_defined() {
        start(true);
        program.edit(Shop.v3());
        for (String companion : List.of("shop/Item$v3", "shop/Special$v3_", "shop/Level$v3__")) {
            program.faults.defining(companion);
            failsAndLeavesAllAsItWas();
        }
        succeedsNext();
    }

    /** Some walks come after the point of no return: what they would have told is missing from the report then. */
    @Test
    void should_take_it_back_when_objects_cannot_be_found() {
        start(true);
        program.edit(Shop.v3());
        for (int walks = 0; walks < 20; walks++) {
            program.faults.afterWalks(walks, Failure.OUT_OF_MEMORY.make);
            Digest before = Digest.of(program);
            try {
                program.reload();
                assertThat(walks).isPositive();
                break;
            } catch (ReloadException e) {
                assertThat(e.report().rollbackFailure()).isEmpty();
                assertThat(before.changes(Digest.of(program))).isEmpty();
                assertThat(ask()).isEqualTo(second);
            }
        }
        program.faults.none();
        assertThat(ask()).contains("item44105[item4]Ilabel of item4");
    }

    /** Place and expression of the failure, the member that the refusal names, and the error. Of a deep stack the VM keeps the top only. */
    @Test
    void should_take_it_back_when_code_of_the_new_version_fails() {
        start(true);
        fails(0, "Trouble.bad()", "Item.label", IllegalStateException.class);
        fails(0, "Trouble.big()", "Item.label", OutOfMemoryError.class);
        fails(1, "Trouble.bad()", "Item.motto", IllegalStateException.class);
        fails(1, "Trouble.deep()", "Item.<clinit>", StackOverflowError.class);
        fails(2, "Trouble.bad()", "Item.grow", IllegalStateException.class);
        fails(3, "Trouble.bad()", "Item.count", IllegalStateException.class);
        fails(3, "Trouble.big()", "Item.count", OutOfMemoryError.class);
        fails(4, "Trouble.deep()", "Level.<clinit>", StackOverflowError.class);
        succeedsNext();
    }

    private void fails(int place, String expression, String member, Class<? extends Throwable> cause) {
        program.edit(Shop.v3(place, expression));

        ReloadException failure = failsAndLeavesAllAsItWas();

        assertThat(failure).as(place + expression).hasMessageContaining("shop." + member).hasRootCauseInstanceOf(cause);
    }

    @Test
    void should_still_undo_the_reload_before_the_one_that_failed() {
        start(true);
        program.edit(Shop.v3()).faults.at(Phase.COMMIT, Failure.EXCEPTION.make);
        failsAndLeavesAllAsItWas();

        program.reloader.undo();

        assertThat(ask()).doesNotContain("note of", "MID").contains("item44[item4]", "made 5");
    }

    @Test
    void should_take_back_an_undo_that_fails() {
        start(true);
        Digest before = Digest.of(program);
        program.faults.at(Phase.COMMIT, Failure.OUT_OF_MEMORY.make);

        assertThat(catchThrowableOfType(ReloadException.class, program.reloader::undo).report().changed()).isFalse();

        program.faults.none();
        assertThat(before.changes(Digest.of(program))).isEmpty();
        program.reloader.undo();
        assertThat(ask()).doesNotContain("note of");
    }
}
