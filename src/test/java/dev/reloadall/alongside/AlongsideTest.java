package dev.reloadall.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.harness.JarFolder;
import dev.reloadall.harness.LiveProgram;
import dev.reloadall.harness.SourceCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Other agents in the same JVM go on with their work while classes reload, wherever they stand on the command line. */
class AlongsideTest {
    private static final String MAIN = """
            package shop;
            public class Main {
                public static void main(String[] arguments) throws Exception {
                    Item item = new Item();
                    System.out.println("open");
                    for (java.util.Scanner in = new java.util.Scanner(System.in); in.hasNextLine();) {
                        System.out.println(answer(item, in.nextLine()));
                    }
                }
                static String answer(Item item, String line) throws Exception {
                    switch (line) {
                        case "reload": return reload();
                        case "show": return item.show();
                        case "late": return Late.count();
                        case "calls": return "" + Class.forName("dev.reloadall.alongside.CountingAgent").getField("CALLS").get(null);
                        default: return covered(line);
                    }
                }
                static String reload() {
                    try {
                        dev.reloadall.ReloadReport report = dev.reloadall.ReloadAll.reloadAll();
                        return report.toString().replace("\\n", " ");
                    } catch (dev.reloadall.ReloadException e) {
                        return e.getMessage().replace("\\n", " ");
                    }
                }
                static String covered(String name) throws Exception {
                    Object agent = Class.forName("org.jacoco.agent.rt.RT").getMethod("getAgent").invoke(null);
                    byte[] data = (byte[]) Class.forName("org.jacoco.agent.rt.IAgent").getMethod("getExecutionData", boolean.class).invoke(agent, false);
                    return "covered " + new String(data, "ISO-8859-1").contains(name);
                }
            }
            """;
    /** A user of {@code Item} that is not edited itself. */
    private static final String USER = "package shop; interface User { static String use(Item item) { return item.text() + \"!\"; } }";
    private static final String LATE = "package shop; class Late { static int calls; static String count() { return \"late \" + ++calls; } }";

    /** Where the other agent stands. */
    enum Place { BEFORE, AFTER, ATTACHED }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"BEFORE, 17", "AFTER, 17", "ATTACHED, 17", "BEFORE, 8", "AFTER, 8", "ATTACHED, 8"})
    void should_reload_beside_jacoco(Place place, int release) throws IOException {
        String jacoco = "-javaagent:" + library("org.jacoco.agent") + "=output=none";
        try (LiveProgram program = start(place, release, jacoco)) {
            bodyThenSchema(program, release);

            assertThat(program.ask("shop/Item")).isEqualTo("covered true");
            assertThat(program.ask("shop/Late")).isEqualTo("covered false");
            assertThat(program.ask("late")).isEqualTo("late 1");
            assertThat(program.ask("shop/Late")).isEqualTo("covered true");
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_reload_beside_an_agent_that_retransforms(Place place) throws IOException {
        try (LiveProgram program = start(place, 17, agent(CountingAgent.class, "byte-buddy"))) {
            assertThat(program.ask("calls")).isEqualTo("0");
            bodyThenSchema(program, 17);

            int calls = Integer.parseInt(program.ask("calls"));
            program.ask("show");
            assertThat(program.ask("calls")).isEqualTo("" + (calls + 1));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER", "ATTACHED"})
    void should_reload_beside_an_idle_debugger(Place place) throws IOException {
        try (LiveProgram program = start(place, 17, "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:0")) {
            bodyThenSchema(program, 17);
        }
    }

    @Test
    void should_refuse_with_words_and_change_nothing_where_an_agent_never_does_the_same_twice() throws IOException {
        try (LiveProgram program = start(Place.AFTER, 17, agent(NoisyAgent.class, "asm"))) {
            assertThat(program.ask("show")).isEqualTo("tea!");
            item("private int added = 5;", "return \"coffee\" + added;").compile(17);

            assertThat(program.ask("reload")).contains("shop.Item", "VM_REFUSED", "another agent added", "noise", "Nothing was changed");
            assertThat(program.ask("show")).isEqualTo("tea!");
        }
    }

    private String agent(Class<?> agent, String library) {
        Path jar = new JarFolder().manifest("Premain-Class", agent.getName()).manifest("Can-Retransform-Classes", "true")
                .manifest("Class-Path", library(library).toUri().toString())
                .pack(Path.of("target", "test-classes"), agent.getPackageName().replace('.', '/'), folder.resolve("agent.jar"));
        return "-javaagent:" + jar;
    }

    private void bodyThenSchema(LiveProgram program, int release) throws IOException {
        assertThat(program.ask("show")).isEqualTo("tea!");
        assertThat(program.ask("reload")).startsWith("nothing to reload");
        item("", "return \"coffee\";").compile(release);
        assertThat(program.ask("reload")).startsWith("reloaded 1 class,");
        assertThat(program.ask("show")).isEqualTo("coffee!");
        item("private String kind = \"milk\"; private static int shown; private String kind() { shown++; return kind; }",
                "return kind() + shown;").compile(release);
        assertThat(program.ask("reload")).startsWith("reloaded 1 class,");
        assertThat(program.ask("show")).isEqualTo("milk1!");
        assertThat(program.ask("reload")).startsWith("nothing to reload");
        item("private int broken = 1 / Integer.parseInt(\"0\");", "return \"broken\";").compile(release);
        assertThat(program.ask("reload")).contains("/ by zero", "Nothing was changed");
        assertThat(program.ask("show")).isEqualTo("milk2!");
        item("private String kind = \"milk\"; private static int shown; private String kind() { shown += 2; return kind; }",
                "return kind() + shown;").compile(release);
        assertThat(program.ask("reload")).startsWith("reloaded 1 class,");
        assertThat(program.ask("show")).isEqualTo("milk4!");
    }

    private LiveProgram start(Place place, int release, String agent) throws IOException {
        write("Main", MAIN).write("User", USER).write("Late", LATE).item("", "return \"tea\";").compile(release);
        String ours = "-javaagent:" + LiveProgram.JAR;
        List<String> arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        arguments.addAll(switch (place) {
            case BEFORE -> List.of(agent, ours);
            case AFTER -> List.of(ours, agent);
            case ATTACHED -> List.of(agent);
        });
        String path = folder.resolve("classes") + (place == Place.ATTACHED ? File.pathSeparator + LiveProgram.JAR : "");
        arguments.addAll(List.of("-cp", path, "shop.Main"));
        return LiveProgram.start(arguments.toArray(String[]::new));
    }

    private static Path library(String name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches(name + "-\\d.*\\.jar")).findFirst().orElseThrow().toAbsolutePath();
    }

    private AlongsideTest item(String members, String text) throws IOException {
        return write("Item", "package shop; class Item { " + members + " String show() { return User.use(this); } String text() { " + text + " } }");
    }

    private AlongsideTest write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("src/shop"));
        Files.writeString(folder.resolve("src/shop/" + name + ".java"), text);
        return this;
    }

    private void compile(int release) {
        assertThat(new SourceCompiler(List.of(LiveProgram.JAR)).compile(folder.resolve("src"), folder.resolve("classes"), release)).isEmpty();
    }
}
