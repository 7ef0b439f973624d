import evolve.Evolve;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Animal> animals = List.of(new Dog(), new Puppy(), new Cat());
        Evolve.next();
        for (Animal animal : animals) {
            System.out.println(animal.show());
        }
    }
}
