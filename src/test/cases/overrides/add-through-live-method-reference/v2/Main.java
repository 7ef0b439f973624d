import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Animal dog = new Dog();
        Supplier<String> live = dog::speak;
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
    }
}
