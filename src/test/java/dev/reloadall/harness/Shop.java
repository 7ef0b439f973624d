package dev.reloadall.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small program in a folder: {@code shop.Main} answers each line with what its one {@code shop.Item} shows. */
public final class Shop {
    private static final String MAIN = """
            package shop;
            public class Main {
                public static void main(String[] arguments) {
                    Item item = new Item();
                    System.out.println("open");
                    for (java.util.Scanner in = new java.util.Scanner(System.in); in.hasNextLine(); in.nextLine()) {
                        System.out.println(item.show());
                    }
                }
            }
            """;

    private final Path sources;
    private final Path classes;

    public Shop(Path folder) {
        this.sources = folder.resolve("src");
        this.classes = folder.resolve("classes");
        source("Main", MAIN);
        item("", "tea");
    }

    /** Writes {@code Item} with these members, and with a method that shows this. */
    public Shop item(String members, String shown) {
        return source("Item", "package shop;\nclass Item {\n" + members + "\nString show() { return \"" + shown + "\"; }\n}\n");
    }

    /** Writes a source of the package. */
    public Shop source(String name, String text) {
        return write(sources.resolve("shop").resolve(name + ".java"), text);
    }

    private Shop write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles everything. */
    public Shop compile() {
        String said = new SourceCompiler(List.of(LiveProgram.JAR)).compile(sources, classes, 17);
        if (!said.isEmpty()) {
            throw new AssertionError(said);
        }
        return this;
    }

    public Path sources() {
        return sources;
    }

    public Path classes() {
        return classes;
    }

    /** The class file of a class of the package. */
    public Path classFile(String name) {
        return classes.resolve("shop").resolve(name + ".class");
    }

    /** Starts it, the class directory last on a class path without our jar. */
    public LiveProgram start(String... vmOptions) {
        return LiveProgram.start(arguments(vmOptions));
    }

    /** Starts it under the agent. */
    public LiveProgram startPrepared(String agentOptions, String... vmOptions) {
        String[] all = new String[vmOptions.length + 1];
        all[0] = "-javaagent:" + LiveProgram.JAR + (agentOptions.isEmpty() ? "" : "=" + agentOptions);
        System.arraycopy(vmOptions, 0, all, 1, vmOptions.length);
        return start(all);
    }

    private String[] arguments(String... vmOptions) {
        List<String> arguments = new java.util.ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        arguments.addAll(List.of(vmOptions));
        arguments.addAll(List.of("-cp", classes.toString(), "shop.Main"));
        return arguments.toArray(String[]::new);
    }
}
