import dev.reloadall.ReloadAll;
import evolve.Evolve;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        forget("Absent.class");
        System.out.println(Bridge.use(1) + " " + new Bridge());
        Evolve.files();
        forget("Absent.class");
        ReloadAll.reloadAll();
        System.out.println(Bridge.use(1) + " " + new Bridge());
    }

    /** A library that may be there or not, and is not. */
    private static void forget(String name) throws Exception {
        Files.delete(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve(name));
    }
}
