import dev.reloadall.ReloadAll;
import evolve.Evolve;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

public class Main {
    public static void main(String[] args) {
        List<Animal> animals = List.of(new Animal(), new Dog(), new Dog());
        System.out.println(same(animals, ReloadAll.instancesOf(Animal.class)) + " " + ReloadAll.instancesOf(Dog.class).size());
        Evolve.next();
        System.out.println(same(animals, ReloadAll.instancesOf(Animal.class)) + " " + ReloadAll.instancesOf(Dog.class).size());
        System.out.println(animals.get(1).show());
    }

    private static boolean same(List<Animal> expected, List<Animal> found) {
        Set<Animal> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(found);
        return found.size() == expected.size() && identities.containsAll(expected);
    }
}
