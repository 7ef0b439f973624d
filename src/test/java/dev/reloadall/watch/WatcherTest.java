package dev.reloadall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.ClassOutcome;
import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.Verdict;
import dev.reloadall.harness.LiveProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
    @TempDir
    private Path root;

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean wanted = true;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = root.resolve("A.class");
        Files.writeString(file, "one");
    }

    @Test
    void should_wait_for_a_half_written_file_without_a_word() {
        try (Watcher watcher = watch(() -> text().contains("half") ? refuse(RefusalKind.MALFORMED_CLASS_FILE) : report())) {
            await("reloaded");
            put("half");
            LiveProgram.await(() -> attempts.get() >= 2, () -> "no second attempt");
            put("whole");
            LiveProgram.await(() -> told.size() == 2, told::toString);
            assertThat(told).containsExactly("reloaded", "reloaded");
            assertThat(watcher.isRunning()).isTrue();
        }
    }

    @Test
    void should_tell_a_refusal_once_for_each_state_of_the_files() {
        try (Watcher watcher = watch(() -> refuse(RefusalKind.SUPERCLASS_CHANGED))) {
            await("SUPERCLASS_CHANGED");
            put("two");
            LiveProgram.await(() -> attempts.get() == 2 && told.size() == 2, () -> attempts + " attempts: " + told);
            put("two");
            assertThat(watcher.isRunning()).isTrue();
        }
        assertThat(attempts).hasValue(2);
    }

    @Test
    void should_go_on_after_a_fault() {
        try (Watcher watcher = watch(() -> {
            if (attempts.get() == 1) {
                throw new IllegalStateException("broken");
            }
            return report();
        })) {
            await("broken");
            put("two");
            LiveProgram.await(() -> told.contains("reloaded"), told::toString);
            assertThat(watcher.isRunning()).isTrue();
        }
    }

    @Test
    void should_end_when_nobody_listens_any_more() {
        try (Watcher watcher = watch(WatcherTest::report)) {
            await("reloaded");
            wanted = false;
            LiveProgram.await(() -> !watcher.isRunning(), () -> "it still runs");
        }
        assertThat(told).containsExactly("reloaded");
    }

    @Test
    void should_hold_back_while_a_directory_is_empty() throws IOException {
        try (Watcher watcher = watch(WatcherTest::report)) {
            await("reloaded");
            Files.delete(file);
            Files.delete(root);
            Files.createDirectory(root);
            put("two");
            LiveProgram.await(() -> told.size() == 2, told::toString);
            assertThat(watcher.isRunning()).isTrue();
        }
        assertThat(attempts).hasValue(2);
    }

    private void await(String message) {
        LiveProgram.await(() -> told.contains(message), () -> message + " is not in " + told);
    }

    private Watcher watch(Supplier<ReloadReport> reload) {
        return Watcher.start(() -> {
            attempts.incrementAndGet();
            return reload.get();
        }, () -> List.of(root), new Told() {
            @Override
            public void reloaded(ReloadReport report) {
                told.add("reloaded");
            }

            @Override
            public void refused(ReloadException refusal) {
                told.add(refusal.report().refusals().get(0).kind().name());
            }

            @Override
            public void failed(Throwable failure) {
                told.add(failure.getMessage());
            }

            @Override
            public boolean wanted() {
                return wanted;
            }
        });
    }

    private static ReloadReport report() {
        return ReloadReport.builder().add(ClassOutcome.builder("A", 2, Verdict.BODIES).build()).build();
    }

    private static ReloadReport refuse(RefusalKind kind) {
        throw new ReloadException(ReloadReport.builder().add(Refusal.of("A", kind, "it is so", "mend it")).build(), null);
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
