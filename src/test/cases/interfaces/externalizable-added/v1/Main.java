import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import evolve.Evolve;

public class Main {
    static final Order LIVE = new Order();

    public static void main(String[] args) throws Exception {
        LIVE.price = 7;
        System.out.println(LIVE);
        Evolve.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(LIVE);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object read = in.readObject();
            System.out.println(read + " " + (read instanceof java.io.Externalizable));
        }
    }
}
