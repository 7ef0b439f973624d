import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Animal[] animals = {new Dog(), new Cat(), new Animal()};
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        for (Animal animal : animals) {
            animal.feed();
            animal.feed();
            System.out.println(animal);
        }
    }
}
