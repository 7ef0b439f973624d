import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Animal animal = new Animal();
        System.out.println(Zoo.show(animal));
        Evolve.next();
        System.out.println(Zoo.show(animal));
    }
}
