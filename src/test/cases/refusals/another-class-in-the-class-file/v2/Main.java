import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

public class Main {
    public static void main(String[] args) throws Exception {
        Host host = new Host();
        Guest guest = new Guest();
        Path directory = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(directory.resolve("Guest.class"), directory.resolve("Host.class"), StandardCopyOption.REPLACE_EXISTING);
        try {
            ReloadAll.reloadAll();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names the file " + e.getMessage().contains("Host.class"));
        }
        System.out.println(host.name() + " " + guest.name());
        System.out.println(Evolve.next().changed() + " " + host.name() + " " + guest.name());
    }
}
