package dev.reloadall.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.LiveProgram;
import dev.reloadall.harness.Shop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs of which only the sources are edited. */
class CompilingTest {
    private static final String RELOADS = """
            package shop;
            public class Main {
                public static void main(String[] arguments) {
                    Item item = new Item();
                    System.out.println("open");
                    for (java.util.Scanner in = new java.util.Scanner(System.in); in.hasNextLine(); in.nextLine()) {
                        System.out.println(message().replace('\\n', ' ') + " -- " + item.show());
                    }
                }
                static String message() {
                    try {
                        return dev.reloadall.ReloadAll.plan().canReload() + " " + dev.reloadall.ReloadAll.reloadAll();
                    } catch (dev.reloadall.ReloadException e) {
                        return e.getMessage();
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void should_compile_and_reload_when_a_source_is_saved() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("watch=true,sources=" + shop.sources())) {
            shop.item("int price = 3;", "coffee");
            program.askUntil("", "coffee");

            shop.item("int price = \"none\";", "milk");
            program.awaitError("COMPILE_FAILED");
            program.awaitError("Nothing was changed");
            assertThat(program.errors()).contains("Item.java:3: error: incompatible types: String cannot be converted to int", "int price = \"none\";");
            assertThat(program.ask("")).isEqualTo("coffee");

            shop.source("Milk", "package shop; record Milk(int litres) { }").item("Milk milk = new Milk(7);", "milk\" + milk.litres() + \"");
            program.askUntil("", "milk7");
            assertThat(program.errors().split("COMPILE_FAILED", -1)).hasSize(2);
        }
    }

    @Test
    void should_refuse_with_what_the_compiler_says() {
        Shop shop = new Shop(folder).source("Main", RELOADS).compile();
        try (LiveProgram program = shop.startPrepared("sources=" + shop.sources())) {
            assertThat(program.ask("")).startsWith("true nothing to reload").endsWith("-- tea");
            shop.item("int price = ;", "coffee");
            assertThat(program.ask("")).startsWith("the reload was refused, 1 problem").contains("shop.Item  COMPILE_FAILED", "illegal start of expression",
                    "Nothing was changed").endsWith("-- tea");
            shop.item("int price = 1;", "coffee");
            assertThat(program.ask("")).startsWith("true reloaded 1 class, 1 object migrated").endsWith("-- coffee");
        }
    }

    @Test
    void should_say_when_there_is_no_compiler() {
        Shop shop = new Shop(folder).source("Main", RELOADS).compile();
        try (LiveProgram program = shop.startPrepared("sources=" + shop.sources(), "--limit-modules", "java.instrument,java.management")) {
            assertThat(program.ask("")).startsWith("true nothing to reload");
            shop.item("int price = 1;", "coffee");
            assertThat(program.ask("")).contains("COMPILE_FAILED", "this JVM has no compiler", "--add-modules jdk.compiler").endsWith("-- tea");
        }
    }
}
