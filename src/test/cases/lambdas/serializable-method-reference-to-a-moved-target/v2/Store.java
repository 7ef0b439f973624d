import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

class Store {
    static Maker first() {
        return text -> "first" + text;
    }

    static Maker lambda(String more) {
        return text -> "<" + text + more + ">";
    }

    static Maker reference() {
        return Names::plain;
    }

    static byte[] write(Maker maker) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(maker);
        }
        return bytes.toByteArray();
    }

    static Maker read(byte[] bytes) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Maker) in.readObject();
        }
    }
}
