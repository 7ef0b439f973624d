import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Dog dog = new Dog();
        System.out.println(dog.name());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        System.out.println(dog.name());
        Evolve.next();
        System.out.println(dog.name());
    }
}
