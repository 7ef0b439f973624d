import dev.reloadall.ReloadReport;
import evolve.Evolve;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

public class Main {
    public static void main(String[] args) throws Exception {
        Save live = new Save("a");
        ReloadReport report = Evolve.next();
        report.warnings().forEach(System.out::println);
        System.out.println(live + " " + copy(live));
        Evolve.next().warnings().forEach(System.out::println);
        System.out.println(live + " " + copy(live));
    }

    private static Object copy(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
