import dev.reloadall.ReloadAll;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles its own later versions: a hundred source sets would be the same but for a number. */
public class Main {
    public static void main(String[] args) throws Exception {
        List<Thing> live = new ArrayList<>(List.of(new Thing("first")));
        Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path sources = Files.createTempDirectory("hundredth");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (int version = 2; version <= 100; version++) {
            Path source = Files.writeString(sources.resolve("Thing.java"), source(version));
            int errors = compiler.run(null, null, null, "--release", "17", "-nowarn", "-d", classes.toString(), source.toString());
            if (errors != 0 || !ReloadAll.reloadAll().changed()) {
                System.out.println("not reloaded: " + version);
            }
            if (version % 33 == 0) {
                live.add(new Thing("n" + version));
            }
        }
        System.out.println(live);
        System.out.println(live.get(0).version() + " " + live.get(0).steady);
    }

    /** Each has the field and method of its own number, in turns another type, a lambda, and a static that counts up. */
    private static String source(int v) {
        String type = v % 2 == 0 ? "int" : "long";
        return "class Thing { final String name; int steady; " + type + " own = " + v + "; int f" + v % 7 + " = " + v + "; static int s" + v % 5
                + " = " + v + "; Thing(String name) { this.name = name; }"
                + " " + type + " m" + v % 7 + "() { java.util.function.IntSupplier it = () -> f" + v % 7 + " + s" + v % 5 + "; steady++; return it.getAsInt() + own; }"
                + " public String toString() { return name + own + '/' + f" + v % 7 + " + '/' + m" + v % 7 + "(); }"
                + " int version() { return " + v + "; } }";
    }
}
