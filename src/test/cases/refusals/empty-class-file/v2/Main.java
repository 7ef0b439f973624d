import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        Thing thing = new Thing();
        Path file = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve("Thing.class");
        Files.write(file, new byte[0]);
        try {
            ReloadAll.reloadAll();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names the file " + e.getMessage().contains("Thing.class"));
        }
        System.out.println(thing.name());
        System.out.println(Evolve.next().changed() + " " + thing.name());
    }
}
