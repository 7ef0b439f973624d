package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.RefusalKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.now().minus(Duration.ofDays(1)));

    @TempDir
    Path directory;
    private Path file;
    private TrackedFile tracked;

    @BeforeEach
    void loadOne() throws IOException {
        file = directory.resolve("A.class");
        write("v1", LONG_AGO);
        tracked = TrackedFile.loaded("A", file, "v1".getBytes());
    }

    private void write(String content, FileTime time) throws IOException {
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, time);
    }

    private ScanResult scan() {
        return Scanner.scan(List.of(tracked));
    }

    @Test
    void should_find_nothing_and_read_nothing_when_nothing_was_touched() {
        ScanResult result = scan();

        assertThat(result.changed()).isEmpty();
        assertThat(result.examined()).isEqualTo(1);
        assertThat(result.read()).isZero();
    }

    @Test
    void should_find_changed_content() throws IOException {
        write("v2 is longer", FileTime.from(Instant.now()));

        assertThat(scan().changed().get(tracked).bytes()).isEqualTo("v2 is longer".getBytes());
    }

    @Test
    void should_find_changed_content_of_the_same_size() throws IOException {
        write("v2", FileTime.from(Instant.now()));

        assertThat(scan().changed()).containsOnlyKeys(tracked);
    }

    @Test
    void should_find_older_content() throws IOException {
        write("v0", FileTime.from(LONG_AGO.toInstant().minusSeconds(1)));

        assertThat(scan().changed()).containsOnlyKeys(tracked);
    }

    @Test
    void should_find_a_file_replaced_by_one_of_the_same_size_and_time() throws IOException {
        Path other = directory.resolve("other");
        Files.writeString(other, "v2");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(scan().changed()).containsOnlyKeys(tracked);
    }

    @Test
    void should_not_report_a_file_that_was_only_touched() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));

        assertThat(scan()).satisfies(result -> {
            assertThat(result.changed()).isEmpty();
            assertThat(result.read()).isEqualTo(1);
        });
        assertThat(scan().read()).isZero();
    }

    @Test
    void should_report_a_change_until_it_is_accepted() throws IOException {
        write("v2", FileTime.from(Instant.now().minusSeconds(60)));

        assertThat(scan().changed()).containsOnlyKeys(tracked);
        FileContent content = scan().changed().get(tracked);
        tracked.accept(content);

        assertThat(scan()).satisfies(result -> {
            assertThat(result.changed()).isEmpty();
            assertThat(result.read()).isZero();
        });
    }

    @Test
    void should_read_again_what_was_too_young_to_trust_its_time() throws IOException {
        FileTime now = FileTime.from(Instant.now());
        write("v2", now);
        tracked.accept(FileContent.read(file));
        write("v3", now);

        assertThat(scan().changed()).containsOnlyKeys(tracked);
    }

    @Test
    void should_trust_a_time_that_has_grown_old() throws Exception {
        write("v2", FileTime.from(Instant.now().minusMillis(1_500)));
        tracked.accept(FileContent.read(file));
        assertThat(scan().read()).isEqualTo(1);
        Thread.sleep(600);

        assertThat(scan().read()).isEqualTo(1);
        assertThat(scan().read()).isZero();
    }

    @Test
    void should_always_read_a_file_from_the_future() throws IOException {
        write("v1", FileTime.from(Instant.now().plus(Duration.ofDays(1))));
        tracked = TrackedFile.loaded("A", file, "v1".getBytes());

        assertThat(scan().read()).isEqualTo(1);
        assertThat(scan().read()).isEqualTo(1);
    }

    @Test
    void should_find_what_was_replaced_between_loading_and_the_first_look() throws IOException {
        write("newer", LONG_AGO);
        tracked = TrackedFile.loaded("A", file, "v1".getBytes());

        assertThat(scan().changed()).containsOnlyKeys(tracked);
    }

    @Test
    void should_report_deleted_files() throws IOException {
        Files.delete(file);

        assertThat(scan().deleted()).containsExactly(tracked);
        assertThat(TrackedFile.loaded("A", file, new byte[0]).isKnown()).isTrue();
    }

    @Test
    void should_report_files_of_classes_loaded_unseen_until_they_are_known() {
        tracked = TrackedFile.loadedUnseen("A", file);

        assertThat(tracked.isKnown()).isFalse();
        FileContent content = scan().unknown().get(tracked);
        assertThat(content.bytes()).isEqualTo("v1".getBytes());
        tracked.accept(content);
        assertThat(scan().unknown()).isEmpty();
    }

    @Test
    void should_compare_with_bytes_that_came_from_elsewhere() {
        tracked.acceptLoaded("from a debugger".getBytes());
        assertThat(scan().changed()).containsOnlyKeys(tracked);

        tracked.acceptLoaded("v1".getBytes());
        assertThat(scan().changed()).isEmpty();
    }

    @Test
    void should_read_what_is_distrusted() {
        tracked.distrust();

        assertThat(scan().read()).isEqualTo(1);
    }

    @Test
    void should_refuse_what_cannot_be_read() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(scan().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.UNREADABLE_FILE);
            assertThat(refusal.file()).isEqualTo(file);
        });
    }

    @Test
    void should_look_at_every_file() throws IOException {
        Path other = Files.writeString(directory.resolve("B.class"), "b");
        TrackedFile second = TrackedFile.loaded("B", other, "a".getBytes());
        write("v2", FileTime.from(Instant.now()));

        assertThat(Scanner.scan(List.of(second, tracked)).changed()).containsOnlyKeys(second, tracked);
    }
}
