package dev.reloadall.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    @TempDir
    private Path root;

    @Test
    void should_be_called_what_its_classes_say_and_what_a_person_says() throws IOException {
        Source source = write("class Item { }");

        assertThat(source.name()).isEqualTo("shop/Item.java");
        assertThat(source.className()).isEqualTo("shop.Item");
        assertThat(source.text()).isEqualTo("class Item { }");
    }

    @Test
    void should_be_the_same_when_the_same_is_written_again() throws IOException {
        assertThat(write("one")).isEqualTo(write("one")).hasSameHashCodeAs(write("one"));
    }

    /** Two characters for which String.hashCode, and what is made like it, has one number. */
    @Test
    void should_be_another_even_if_a_weak_hash_takes_it_for_the_former() throws IOException {
        assertThat(write("\"Aa\"")).isNotEqualTo(write("\"BB\""));
    }

    private Source write(String text) throws IOException {
        Path file = root.resolve("shop/Item.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Source.of(root, file);
    }
}
