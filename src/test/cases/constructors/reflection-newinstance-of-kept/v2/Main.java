import java.lang.reflect.Constructor;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Constructor<Item> constructor = Item.class.getDeclaredConstructor(String.class);
        System.out.println(constructor.newInstance("a").show());
        Evolve.next();
        System.out.println(constructor.newInstance("b").show());
        System.out.println(Item.class.getDeclaredConstructor(String.class).newInstance("c").show());
    }
}
