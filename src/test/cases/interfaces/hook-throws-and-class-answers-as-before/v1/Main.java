import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Arrays;

public class Main {
    static final Item ITEM = new Item();

    public static void main(String[] args) {
        System.out.println(answers());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println("rolled back");
        }
        for (int i = 0; i < 20_000; i++) {
            assert !answers().contains("Runnable");
        }
        System.out.println(answers() + ITEM);
        Evolve.next();
        System.out.println(answers() + ITEM);
    }

    static String answers() {
        return Runnable.class.isAssignableFrom(Item.class) + " " + Serializable.class.isAssignableFrom(Item.class) + " "
                + Arrays.toString(Item.class.getInterfaces()) + Arrays.toString(Item.class.getGenericInterfaces()) + " "
                + ObjectStreamClass.lookup(Item.class) + " " + written() + " ";
    }

    static String written() {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(ITEM);
            return "written";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
