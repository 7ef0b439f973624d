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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Classes that the VM maps from an archive of class data gain supertypes and overrides as others do, also those that are final. The VM
 * archives no class of a directory on the class path, but does of one that a loader of the program's own reads.
 */
class ArchivedClassesTest {
    private static final String MAIN = """
            package shop;
            import java.net.URL;
            import java.net.URLClassLoader;
            import java.nio.file.Path;
            import java.util.function.Supplier;
            public class Main {
                public static void main(String[] arguments) throws Exception {
                    URLClassLoader loader = new URLClassLoader(new URL[] {Path.of(arguments[0]).toUri().toURL()}, Main.class.getClassLoader());
                    Supplier<?> desk = (Supplier<?>) loader.loadClass("desk.Desk").getConstructor().newInstance();
                    System.out.println("open");
                    for (java.util.Scanner in = new java.util.Scanner(System.in); in.hasNextLine();) {
                        System.out.println(in.nextLine().equals("reload") ? reload() : desk.get());
                    }
                }
                static String reload() {
                    System.gc();
                    try {
                        return dev.reloadall.ReloadAll.reloadAll().toString().replace("\\n", " ");
                    } catch (dev.reloadall.ReloadException e) {
                        return e.getMessage().replace("\\n", " ");
                    }
                }
            }
            """;
    private static final String DESK = """
            package desk;
            public class Desk implements java.util.function.Supplier<String> {
                private final Object[] things = {new Order(2), new Price(3), new Order[] {new Order(4)}[0]};
                public String get() {
                    StringBuilder text = new StringBuilder();
                    for (Object each : things) {
                        text.append(each instanceof Comparable).append(' ').append(each.toString().startsWith("desk.") ? "" : each + " ");
                    }
                    return text + "" + Comparable.class.isAssignableFrom(Order.class) + " " + ((Object) new Price(3) instanceof Comparable);
                }
            }
            """;
    private static final List<String> ARCHIVED = List.of("desk.Desk", "desk.Order", "desk.Price");

    @TempDir
    private Path folder;

    @BeforeEach
    void archive() throws IOException {
        write("main/shop/Main", MAIN).write("desks/desk/Desk", DESK).things("", "").compile("main", "main-classes").compile("desks", "desks-classes");
        new JarFolder().pack(folder.resolve("main-classes"), "shop", folder.resolve("shop.jar"));
        try (LiveProgram program = start("-XX:ArchiveClassesAtExit=" + folder.resolve("shop.jsa"))) {
            assertThat(program.ask("show")).isEqualTo("false false false false false");
            program.endInput();
            assertThat(program.exit()).isZero();
        }
    }

    @Test
    void should_gain_interfaces_and_overrides_though_archived() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("shop.jsa"));
        try (LiveProgram program = startArchived()) {
            assertThat(archivedAndLoaded()).containsExactlyInAnyOrderElementsOf(ARCHIVED);
            gain(program);
        }
        assertThat(Arrays.equals(Files.readAllBytes(folder.resolve("shop.jsa")), before)).as("the archive is as it was").isTrue();
        try (LiveProgram program = startArchived()) {
            assertThat(archivedAndLoaded()).containsExactly("desk.Desk"); // the others' files are new
            assertThat(program.ask("show")).isEqualTo("true order 2, then true price 3, then true order 4, then true true");
        }
    }

    @Test
    void should_gain_them_where_prepared() throws IOException {
        try (LiveProgram program = startArchived("-javaagent:" + LiveProgram.JAR)) {
            gain(program);
        }
    }

    private void gain(LiveProgram program) throws IOException {
        assertThat(program.ask("show")).isEqualTo("false false false false false");
        assertThat(program.ask("reload")).startsWith("nothing to reload");
        things(" implements Comparable<%s>", "").compile("desks", "desks-classes");
        assertThat(program.ask("reload")).startsWith("reloaded 2 classes,");
        assertThat(program.ask("show")).isEqualTo("true order 2 true price 3 true order 4 true true");
        things(" implements Comparable<%s>", " + \", then\"").compile("desks", "desks-classes");
        assertThat(program.ask("reload")).startsWith("reloaded 2 classes,");
        assertThat(program.ask("show")).isEqualTo("true order 2, then true price 3, then true order 4, then true true");
    }

    /** As the VM logs them: those that come from the archive that was made last. */
    private List<String> archivedAndLoaded() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("loaded.txt"))) {
            List<String> mapped = lines.filter(line -> line.contains("source: shared objects file (top)")).toList();
            return ARCHIVED.stream().filter(each -> mapped.stream().anyMatch(line -> line.contains(each + " "))).toList();
        }
    }

    private LiveProgram startArchived(String... options) {
        List<String> all = new ArrayList<>(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + folder.resolve("shop.jsa"),
                "-Xlog:class+load:file=" + folder.resolve("loaded.txt")));
        all.addAll(List.of(options));
        return start(all.toArray(String[]::new));
    }

    private LiveProgram start(String... options) {
        List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        all.addAll(List.of(options));
        all.addAll(List.of("-cp", folder.resolve("shop.jar") + File.pathSeparator + LiveProgram.JAR, "shop.Main", folder.resolve("desks-classes") + "/"));
        return LiveProgram.start(all.toArray(String[]::new));
    }

    private ArchivedClassesTest things(String gained, String more) throws IOException {
        return write("desks/desk/Order", thing("class Order", "Order", gained, more)).write("desks/desk/Price", thing("final class Price", "Price", gained, more));
    }

    private static String thing(String declared, String name, String gained, String more) {
        String members = gained.isEmpty() ? "" : "public int compareTo(" + name + " other) { return n - other.n; } "
                + "@Override public String toString() { return \"" + name.toLowerCase() + " \" + n" + more + "; } ";
        return "package desk; " + declared + gained.formatted(name) + " { final int n; " + name + "(int n) { this.n = n; } " + members + "}";
    }

    private ArchivedClassesTest write(String file, String text) throws IOException {
        Path path = folder.resolve(file + ".java");
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    private ArchivedClassesTest compile(String sources, String classes) {
        assertThat(new SourceCompiler(List.of(LiveProgram.JAR)).compile(folder.resolve(sources), folder.resolve(classes), 17)).isEmpty();
        return this;
    }
}
