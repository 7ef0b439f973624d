import evolve.Evolve;
import java.util.Arrays;

public class Main {
    public static void main(String[] args) {
        Box box = new Box();
        System.out.println(Client.use(box) + generics());
        Evolve.next();
        System.out.println(Client.use(box) + generics());
    }

    static String generics() {
        return Arrays.toString(Box.class.getTypeParameters()) + Arrays.toString(Box.class.getGenericInterfaces());
    }
}
