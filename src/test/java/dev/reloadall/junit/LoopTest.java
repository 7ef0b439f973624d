package dev.reloadall.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.TestAbortedException;

@Timeout(60)
class LoopTest {
    private final List<String> said = new ArrayList<>();
    private final Signals signals = new Signals();
    private final FakeReloading reloading = new FakeReloading();
    private final AtomicInteger tries = new AtomicInteger(1);

    /** Its watch reloads at once, as often as it is told to. */
    private final class FakeReloading implements Reloading {
        private int edits;
        private int refusals;
        private int closed;
        private int asked;

        @Override
        public Watch watch() {
            if (edits > 0) {
                edits--;
                signals.reloaded();
            }
            return () -> closed++;
        }

        @Override
        public boolean reload() {
            asked++;
            return refusals-- <= 0;
        }
    }

    @Test
    void should_leave_a_passing_test_alone() throws Throwable {
        typed("").run("a", () -> { }, LoopTest::never);

        assertThat(said).isEmpty();
    }

    @Test
    void should_run_again_after_each_reload_until_it_passes() throws Throwable {
        reloading.edits = 3;

        typed("").run("a", failing(), passingAt(4));

        assertThat(tries).hasValue(4);
        assertThat(reloading.closed).isEqualTo(3);
        assertThat(said.get(0)).startsWith("a fails:\n  java.lang.AssertionError: first");
        assertThat(said).contains("a passes");
    }

    @Test
    void should_reload_and_run_again_at_enter() throws Throwable {
        typed("\n\n").run("a", failing(), passingAt(3));

        assertThat(tries).hasValue(3);
        assertThat(reloading.asked).isEqualTo(2);
    }

    @Test
    void should_go_on_waiting_after_a_refusal() throws Throwable {
        reloading.refusals = 1;

        typed("\n\n").run("a", failing(), passingAt(2));

        assertThat(tries).hasValue(2);
        assertThat(reloading.asked).isEqualTo(2);
    }

    @Test
    void should_report_the_first_failure_when_given_up() {
        assertThatThrownBy(() -> typed("\ns\n").run("a", failing(), passingAt(9))).isInstanceOf(AssertionError.class).hasMessage("first")
                .satisfies(first -> assertThat(first.getSuppressed()).extracting(Throwable::getMessage).containsExactly("try 2"));
        assertThat(tries).hasValue(2);
    }

    @Test
    void should_give_up_where_the_input_has_ended() {
        assertThatThrownBy(() -> typed("").run("a", failing(), LoopTest::never)).hasMessage("first");
        assertThat(said).last().asString().contains("standard input has ended", "reloadall.loop.stdin=false");
    }

    @Test
    void should_say_what_can_be_typed() {
        assertThatThrownBy(() -> typed("what?\ns\n").run("a", failing(), LoopTest::never)).hasMessage("first");
        assertThat(said).last().asString().contains("Enter runs the test again");
    }

    @Test
    void should_wait_for_edits_alone_without_a_keyboard() throws Throwable {
        reloading.edits = 1;

        new Loop(said::add, signals, new Keyboard(null), reloading).run("a", failing(), passingAt(2));

        assertThat(said.get(1)).contains("standard input belongs to the test runner");
    }

    @Test
    void should_not_mend_an_assumption_that_does_not_hold() {
        TestAbortedException skipped = new TestAbortedException("not here");

        assertThatThrownBy(() -> typed("\n").run("a", () -> { throw skipped; }, LoopTest::never)).isSameAs(skipped);
        assertThatThrownBy(() -> typed("\n").run("a", failing(), () -> { throw skipped; })).isSameAs(skipped);
    }

    @Test
    void should_give_up_when_interrupted() {
        Loop loop = new Loop(said::add, signals, new Keyboard(null), reloading);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> loop.run("a", failing(), LoopTest::never)).hasMessage("first");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void should_run_again_at_once_where_the_code_has_changed_while_it_ran() throws Throwable {
        typed("").run("a", () -> {
            Thread watching = new Thread(signals::reloaded);
            watching.start();
            watching.join();
            throw new AssertionError("first");
        }, passingAt(2));

        assertThat(said).containsExactly("a passes");
    }

    @Test
    void should_not_take_a_test_s_own_reload_for_an_edit() {
        assertThatThrownBy(() -> typed("").run("a", () -> {
            signals.reloaded();
            throw new AssertionError("first");
        }, LoopTest::never)).hasMessage("first");
    }

    private Loop typed(String lines) {
        return new Loop(said::add, signals, new Keyboard(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))), reloading);
    }

    private static Try failing() {
        return () -> {
            throw new AssertionError("first");
        };
    }

    private Try passingAt(int number) {
        return () -> {
            if (tries.incrementAndGet() < number) {
                throw new AssertionError("try " + tries);
            }
        };
    }

    private static void never() {
        throw new IllegalStateException("must not run again");
    }
}
