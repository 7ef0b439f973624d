import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Animal animal = Zoo.animal();
        System.out.println(animal.speak());
        Evolve.next();
        System.out.println(animal.speak());
        System.out.println(Zoo.animal().speak());
    }
}
