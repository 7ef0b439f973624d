import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws Exception {
        Half half = new Half();
        Whole whole = new Whole();
        System.out.println(half.name() + " " + whole.name());
        Evolve.files();
        Path file = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve("Half.class");
        byte[] complete = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(complete, complete.length / 2));
        try {
            ReloadAll.reloadAll();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names the file " + e.getMessage().contains("Half.class"));
        }
        System.out.println(half.name() + " " + whole.name());
        Files.write(file, complete);
        System.out.println(ReloadAll.reloadAll().changed() + " " + half.name() + " " + whole.name());
    }
}
