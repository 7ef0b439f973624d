package dev.reloadall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    private Path root;

    @Test
    void should_see_another_content_of_the_same_length_and_time() throws IOException {
        Path file = write("shop/A.class", "one");
        Snapshot before = look(Snapshot.EMPTY);
        FileTime time = Files.getLastModifiedTime(file);
        write("shop/A.class", "two");
        Files.setLastModifiedTime(file, time);

        assertThat(look(before)).isNotEqualTo(before);
    }

    /** Two characters for which String.hashCode, and what is made like it, has one number. */
    @Test
    void should_see_a_content_that_a_weak_hash_takes_for_the_former() throws IOException {
        Path file = write("shop/A.class", "Aa");
        Snapshot before = look(Snapshot.EMPTY);
        FileTime time = Files.getLastModifiedTime(file);
        write("shop/A.class", "BB");
        Files.setLastModifiedTime(file, time);

        assertThat(look(before)).isNotEqualTo(before);
    }

    @Test
    void should_not_mind_the_same_content_written_again() throws IOException {
        Path file = write("shop/A.class", "one");
        Snapshot before = look(Snapshot.EMPTY);
        write("shop/A.class", "one");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(look(before)).isEqualTo(before);
    }

    @Test
    void should_leave_alone_what_is_no_class_file_or_in_no_package() throws IOException {
        Snapshot before = look(Snapshot.EMPTY);
        write("shop/notes.txt", "one");
        write("META-INF/versions/A.class", "one");

        assertThat(look(before)).isEqualTo(before);
    }

    @Test
    void should_tell_a_root_that_has_lost_everything() throws IOException {
        Path file = write("shop/A.class", "one");
        Snapshot before = look(Snapshot.EMPTY);
        Files.delete(file);

        assertThat(look(before).hasEmptied(List.of(root), before)).isTrue();
        assertThat(look(before).lacksSomethingOf(before)).isTrue();
        assertThat(before.hasEmptied(List.of(root), Snapshot.EMPTY)).isFalse();
    }

    @Test
    void should_tell_a_clean_build_from_a_class_that_was_deleted() throws IOException {
        Path first = write("shop/A.class", "one");
        Path second = write("shop/B.class", "two");
        write("shop/C.class", "three");
        Snapshot before = look(Snapshot.EMPTY);

        Files.delete(first);
        assertThat(look(before).lacksHalfOf(before)).isFalse();
        assertThat(look(before).lacksSomethingOf(before)).isTrue();
        Files.delete(second);
        assertThat(look(before).lacksHalfOf(before)).isTrue();
        assertThat(before.lacksHalfOf(before)).isFalse();
        assertThat(before.lacksHalfOf(Snapshot.EMPTY)).isFalse();
    }

    @Test
    void should_do_without_a_root() {
        assertThat(Snapshot.EMPTY.next(List.of(root.resolve("absent")))).isEqualTo(Snapshot.EMPTY);
    }

    private Snapshot look(Snapshot before) {
        return before.next(List.of(root));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
