package dev.reloadall.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.LiveProgram;
import dev.reloadall.harness.Shop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain client, which has nothing of ours on its class path, and real programs. */
class JmxTest {
    @TempDir
    private Path folder;

    @Test
    void should_serve_a_client_that_knows_nothing_of_reloadall() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("")) {
            try (LiveProgram client = client(program)) {
                shop.item("int price = 3;", "coffee").compile();

                assertThat(client.ask("call plan")).startsWith("reloadAll() would change 1 class");
                assertThat(program.ask("")).isEqualTo("tea");
                assertThat(client.ask("call reloadAll")).startsWith("reloaded 1 class, 1 object migrated").contains("+ int price");
                assertThat(program.ask("")).isEqualTo("coffee");
                assertThat(client.ask("notified")).startsWith("dev.reloadall.reloaded reloaded 1 class").contains("\"instancesMigrated\":1");
                assertThat(client.ask("get ReloadCount")).isEqualTo("1");
                assertThat(client.ask("get Progress")).isEqualTo("idle");
                assertThat(client.ask("get LastReport")).startsWith("reloaded 1 class");
                assertThat(client.ask("get LastReportJson")).startsWith("{\"changed\":true");
                assertThat(client.ask("table LoadedVersions")).isEqualTo("{shop.Item=2, shop.Main=1}");
                assertThat(client.ask("call instances shop.Item")).contains("key=shop.Item, value=1");
                assertThat(client.ask("call audit")).startsWith("nothing of an earlier version is left");
                assertThat(client.ask("call undo")).startsWith("reloaded 1 class");
                assertThat(program.ask("")).isEqualTo("tea");
            }
        }
    }

    @Test
    void should_refuse_with_an_exception_of_the_jdk() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("")) {
            try (LiveProgram client = client(program)) {
                shop.source("Item", "package shop; class Item extends java.util.BitSet { String show() { return \"\"; } }").compile();

                assertThat(client.ask("call reloadAll")).startsWith("java.lang.IllegalStateException: the reload was refused, 1 problem")
                        .contains("SUPERCLASS_CHANGED", "Nothing was changed");
                assertThat(client.ask("notified")).startsWith("dev.reloadall.refused the reload was refused");
                assertThat(client.ask("call instances Nonsense")).startsWith("java.lang.IllegalArgumentException: No loaded class is called Nonsense");
                assertThat(client.ask("get ReloadCount")).isEqualTo("0");
            }
        }
    }

    @Test
    void should_not_be_the_first_to_ask_for_the_platform_mbean_server() {
        Shop shop = new Shop(folder);
        shop.source("Item", """
                package shop;
                class Item {
                    static { System.setProperty("javax.management.builder.initial", Builder.class.getName()); }
                    public static class Builder extends javax.management.MBeanServerBuilder {
                        static boolean used;
                        public Builder() { used = true; }
                    }
                    String show() {
                        var server = java.lang.management.ManagementFactory.getPlatformMBeanServer();
                        try { return Builder.used + " " + server.isRegistered(new javax.management.ObjectName("dev.reloadall:type=ReloadAll")); }
                        catch (Exception e) { return e.toString(); }
                    }
                }
                """).compile();
        try (LiveProgram program = shop.startPrepared("")) {
            assertThat(program.ask("")).startsWith("true ");
            program.askUntil("", "true true");
        }
    }

    @Test
    void should_leave_a_program_without_jmx_alone() {
        Shop shop = new Shop(folder).compile();
        try (LiveProgram program = shop.startPrepared("", "--limit-modules", "java.instrument")) {
            assertThat(program.ask("")).isEqualTo("tea");
            assertThat(program.errors()).isEmpty();
        }
    }

    private static LiveProgram client(LiveProgram program) {
        LiveProgram client = LiveProgram.start("-XX:TieredStopAtLevel=1", "-cp", Path.of("target", "test-classes").toAbsolutePath().toString(),
                PlainClient.class.getName(), Long.toString(program.pid()));
        client.askUntil("registered", "true");
        return client;
    }
}
