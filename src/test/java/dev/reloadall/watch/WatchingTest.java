package dev.reloadall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.LiveProgram;
import dev.reloadall.harness.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs that watch their class directory while it is edited. */
class WatchingTest {
    @TempDir
    private Path folder;

    @Test
    void should_reload_by_itself_again_and_again() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("watch=true")) {
            assertThat(program.ask("")).isEqualTo("tea");

            shop.item("int price = 3;", "tea, hot").compile();
            program.askUntil("", "tea, hot");
            shop.item("int price = 3; long count;", "coffee").compile();
            program.askUntil("", "coffee");

            program.awaitError("+ long count");
            assertThat(program.errors()).contains("reloadall: reloaded 1 class, 1 object migrated", "+ int price");
        }
    }

    @Test
    void should_survive_a_clean_build_and_a_class_file_that_is_renamed_into_place() throws IOException {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("watch=true")) {
            shop.item("int price = 3;", "coffee");
            delete(shop.classes());
            shop.compile();
            program.askUntil("", "coffee");

            shop.item("int price = 4;", "milk");
            Path before = folder.resolve("before");
            Files.copy(shop.classFile("Item"), before);
            shop.compile();
            Files.copy(shop.classFile("Item"), folder.resolve("after"));
            Files.move(before, shop.classFile("Item"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(folder.resolve("after"), shop.classFile("Item"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            program.askUntil("", "milk");
            assertThat(program.errors()).doesNotContain("refused", "gone", "fault");
        }
    }

    @Test
    void should_say_a_damaged_class_file_once_and_wait_for_a_half_written_one() throws IOException {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("watch=true")) {
            shop.item("int price = 3;", "coffee").compile();
            byte[] whole = Files.readAllBytes(shop.classFile("Item"));
            Files.write(shop.classFile("Item"), Arrays.copyOf(whole, whole.length / 2));
            program.awaitError("MALFORMED_CLASS_FILE");
            program.awaitError("Nothing was changed");
            assertThat(program.ask("")).isIn("tea", "coffee");

            Files.write(shop.classFile("Item"), whole);
            program.askUntil("", "coffee");
            assertThat(program.errors().split("MALFORMED_CLASS_FILE", -1)).hasSize(2);
        }
    }

    @Test
    void should_refuse_what_cannot_be_and_take_what_comes_after_it() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("watch=true")) {
            shop.source("Item", "package shop; class Item extends java.util.BitSet { String show() { return \"bits\"; } }").compile();
            program.awaitError("SUPERCLASS_CHANGED");

            shop.item("", "coffee").compile();
            program.askUntil("", "coffee");
            assertThat(program.errors().split("SUPERCLASS_CHANGED", -1)).hasSize(2);
        }
    }

    @Test
    void should_stop_when_closed() {
        Shop shop = new Shop(folder);
        shop.source("Item", """
                package shop;
                class Item {
                    static dev.reloadall.AutoReloader watching = dev.reloadall.ReloadAll.watch();
                    String show() { watching.close(); return threads(); }
                    static String threads() {
                        return "watching: " + Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().equals("reloadall-watch"));
                    }
                }
                """).compile();
        try (LiveProgram program = shop.startPrepared("")) {
            assertThat(program.ask("")).isEqualTo("watching: false");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
