package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyFilesTest {
    @TempDir
    Path directory;

    private List<String> family(String outermost) throws IOException {
        return new FamilyFiles().familyFiles(directory.resolve(outermost)).stream().map(file -> file.getFileName().toString()).toList();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(directory.resolve(name));
        }
    }

    @Test
    void should_find_the_class_and_what_is_nested_in_it() throws IOException {
        files("A.class", "A$1.class", "A$B.class", "A$B$1.class", "B.class");

        assertThat(family("A.class")).containsExactly("A.class", "A$1.class", "A$B.class", "A$B$1.class");
    }

    @Test
    void should_not_find_classes_whose_name_only_begins_alike() throws IOException {
        files("A.class", "AB.class", "A%.class", "A1.class", "A$1.java", "A$1.class.tmp");

        assertThat(family("A.class")).containsExactly("A.class");
    }

    @Test
    void should_find_nested_classes_whose_outermost_is_gone() throws IOException {
        files("A$1.class");

        assertThat(family("A.class")).containsExactly("A$1.class");
    }

    @Test
    void should_find_nothing_where_the_directory_is_gone() throws IOException {
        assertThat(new FamilyFiles().familyFiles(directory.resolve("gone/A.class"))).isEmpty();
    }

    @Test
    void should_take_paths_without_a_directory() throws IOException {
        assertThat(new FamilyFiles().familyFiles(Path.of("NoSuchClassHere.class"))).isEmpty();
    }
}
