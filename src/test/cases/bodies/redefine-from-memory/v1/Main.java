import dev.reloadall.ReloadAll;
import evolve.Evolve;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) throws Exception {
        Sub sub = new Sub();
        System.out.println(sub.show());
        Evolve.files();
        Map<Class<?>, byte[]> classFiles = new LinkedHashMap<>();
        for (Class<?> type : new Class<?>[] {Sub.class, Base.class}) {
            Path directory = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            classFiles.put(type, Files.readAllBytes(directory.resolve(type.getName() + ".class")));
        }
        System.out.println(ReloadAll.redefine(classFiles).changed() + " " + sub.show());
        System.out.println(ReloadAll.redefine(classFiles).changed() + " " + sub.show());
        System.out.println(ReloadAll.reloadAll().changed() + " " + sub.show());
    }
}
