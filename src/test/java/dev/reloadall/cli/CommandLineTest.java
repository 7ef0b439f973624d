package dev.reloadall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.LiveProgram;
import dev.reloadall.harness.Shop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands to real programs, which were started without any thought of reloadall. */
class CommandLineTest {
    private static final boolean WARNS = Runtime.version().feature() >= 21;

    @TempDir
    private Path folder;

    @Test
    void should_reload_a_program_that_was_started_with_no_flags() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.start()) {
            shop.item("int price = 3;", "coffee").compile();

            Cli plan = Cli.run("plan", program.pid());
            assertThat(plan.out()).startsWith("reloadAll() would change 1 class");
            assertThat(plan.err().contains("-XX:+EnableDynamicAgentLoading silences it")).isEqualTo(WARNS);
            assertThat(plan.exit()).isEqualTo(ExitCode.DONE);
            assertThat(program.ask("")).isEqualTo("tea");

            Cli reload = Cli.run("reload", "--color=always", program.pid());
            assertThat(reload.out()).contains("\u001b[32;1mreloaded 1 class, 1 object migrated").contains("+ int price");
            assertThat(reload.err()).isEmpty();
            assertThat(program.ask("")).isEqualTo("coffee");

            assertThat(Cli.run("list", "--json").out()).contains("{\"pid\":" + program.pid() + ",\"main\":\"shop.Main\",\"arguments\":\"\",\"reloadall\":\"in\"}");
            assertThat(Cli.run("audit", program.pid()).out()).startsWith("nothing of an earlier version is left");
            assertThat(Cli.run("undo", program.pid()).exit()).isEqualTo(ExitCode.DONE);
            assertThat(program.ask("")).isEqualTo("tea");
        }
    }

    @Test
    void should_look_at_the_heap() {
        Shop shop = new Shop(folder).source("Item", """
                package shop;
                class Item {
                    static final java.util.List<Item> ALL = new java.util.ArrayList<>();
                    final Item next = this;
                    Item() { ALL.add(this); }
                    String show() { return "tea"; }
                    static class List { }
                }
                """).compile();
        try (LiveProgram program = shop.startPrepared("")) {
            assertThat(Cli.run("instances", program.pid(), "shop.Item").out()).startsWith("1 instance of shop.Item").contains("1  shop.Item");
            assertThat(Cli.run("instances", "--json", program.pid(), "Item").out())
                    .isEqualToIgnoringNewLines("{\"instances\":1,\"classes\":[{\"class\":\"shop.Item\",\"instances\":1}]}");
            assertThat(Cli.run("referrers", program.pid(), "Item").out()).startsWith("shop.Item@").contains("field next of shop.Item@", "array element [0]");
            Cli none = Cli.run("instances", program.pid(), "Nonsense");
            assertThat(none.err()).contains("No loaded class is called Nonsense");
            assertThat(none.exit()).isEqualTo(ExitCode.REFUSED);
        }
    }

    @Test
    void should_say_what_was_refused_and_end_with_1() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("")) {
            shop.source("Item", "package shop; class Item extends java.util.BitSet { String show() { return \"\"; } }").compile();

            Cli reload = Cli.run("reload", program.pid());
            assertThat(reload.err()).startsWith("the reload was refused, 1 problem").contains("SUPERCLASS_CHANGED", "way out: ", "Nothing was changed");
            assertThat(reload.out()).isEmpty();
            assertThat(reload.exit()).isEqualTo(ExitCode.REFUSED);
            Cli json = Cli.run("reload", "--json", program.pid());
            assertThat(json.out()).startsWith("{\"changed\":false,\"succeeded\":false").contains("\"kind\":\"SUPERCLASS_CHANGED\"");
            assertThat(json.exit()).isEqualTo(ExitCode.REFUSED);
        }
    }

    @ParameterizedTest
    @CsvSource({"-XX:+DisableAttachMechanism", "-XX:-EnableDynamicAgentLoading"})
    void should_say_the_way_out_where_attaching_is_switched_off(String option) {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.start(option)) {
            Cli plan = Cli.run("plan", program.pid());

            assertThat(plan.err()).contains("Cannot attach to " + program.pid(), option, "-javaagent:", "Nothing was changed.");
            assertThat(plan.exit()).isEqualTo(ExitCode.CANNOT_ATTACH);
            assertThat(program.ask("")).isEqualTo("tea");
        }
    }

    @Test
    void should_watch_until_it_is_ended() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("");
                LiveProgram cli = LiveProgram.launch("-jar", LiveProgram.JAR.toString(), "watch", Long.toString(program.pid()))) {
            cli.awaitError("watching; Ctrl-C ends it");
            shop.item("int price = 3;", "coffee").compile();

            assertThat(cli.line()).contains(" reloaded 1 class, 1 object migrated");
            assertThat(program.ask("")).isEqualTo("coffee");
            cli.terminate();
            assertThat(cli.exit()).isNotZero();
            assertThat(program.errors()).isEmpty();
        }
    }

    @Test
    void should_start_a_program_that_watches() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram cli = LiveProgram.start("-jar", LiveProgram.JAR.toString(), "run", "--watch", "--include", "shop.**", "--",
                "-cp", shop.classes().toString(), "shop.Main")) {
            shop.item("int price = 3;", "coffee").compile();
            cli.askUntil("", "coffee");
            cli.terminate();
            assertThat(cli.exit()).isNotZero();
        }
    }

    @Test
    void should_leave_alone_what_is_no_java_program() throws IOException {
        Process other = new ProcessBuilder("sleep", "100").start();
        try {
            Cli plan = Cli.run("plan", other.pid());

            assertThat(plan.err()).contains("Process " + other.pid() + " is no Java program");
            assertThat(plan.exit()).isEqualTo(ExitCode.NO_SUCH_PROGRAM);
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void should_tell_usage_from_absence() {
        assertThat(Cli.run().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("reload").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("relaod", "1").err()).contains("reload");
        assertThat(Cli.run("reload", "no.such.Program").exit()).isEqualTo(ExitCode.NO_SUCH_PROGRAM);
        assertThat(Cli.run("run", "--include", "a,b", "--", "x").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void should_complete_in_a_shell() {
        assertThat(Cli.run("generate-completion").out()).contains("complete -F _complete_reloadall", "referrers");
    }
}
