import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Dog dog = new Dog();
        System.out.println(dog.show());
        Evolve.next();
        System.out.println(dog.show());
        System.out.println(dog.show());
    }
}
