import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import evolve.Evolve;

public class Main {
    static final Order LIVE = new Express(7, "ada");
    static final Plain PLAIN = new Plain();

    public static void main(String[] args) throws Exception {
        System.out.println(ObjectStreamClass.lookup(Base.class) + " " + ObjectStreamClass.lookupAny(Express.class).getName());
        try {
            write(LIVE);
        } catch (NotSerializableException e) {
            System.out.println("not serializable: " + e.getMessage());
        }
        Evolve.next();
        for (int i = 0; i < 3; i++) {
            Express read = (Express) read(write(LIVE));
            System.out.println(read + " " + (read instanceof java.io.Serializable) + " " + (read.getClass() == Express.class));
            System.gc();
        }
        System.out.println(read(write(new Order(3, "made"))) + " " + read(write(PLAIN)));
        System.out.println(ObjectStreamClass.lookup(Order.class).getSerialVersionUID() + " "
                + ObjectStreamClass.lookup(Express.class).getSerialVersionUID() + " "
                + ObjectStreamClass.lookup(Base.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Plain.class).getSerialVersionUID());
        System.out.println(java.util.HexFormat.of().formatHex(write(LIVE)));
        System.out.println(read(java.util.HexFormat.of().parseHex(Bytes.FRESH)));
    }

    static byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
