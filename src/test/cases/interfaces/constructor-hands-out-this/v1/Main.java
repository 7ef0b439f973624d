import evolve.Evolve;
import java.lang.reflect.Constructor;

public class Main {
    static final Constructor<?> CONSTRUCTOR = Item.class.getDeclaredConstructors()[0];

    public static void main(String[] args) throws Exception {
        make();
        System.out.println(Registry.comparable);
        Evolve.next();
        for (int i = 0; i < 10; i++) {
            make();
        }
        System.out.println(Registry.comparable);
        across();
    }

    /** From the frame of a version that knows nothing of interfaces. */
    static void across() {
        Registry.comparable = 0;
        for (int i = 0; i < 40_000; i++) {
            new Item();
        }
        System.out.println(Registry.comparable);
    }

    static void make() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            CONSTRUCTOR.newInstance();
        }
    }
}
