import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Animal dog = new Dog();
        System.out.println(dog.speak());
        Evolve.next();
        System.out.println(dog.speak());
        Evolve.next();
        System.out.println(dog.speak());
    }
}
