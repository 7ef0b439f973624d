import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Dog dog = new Dog();
        Animal animal = dog;
        System.out.println(dog.speak() + " " + animal.speak());
        Evolve.next();
        System.out.println(dog.speak() + " " + animal.speak());
    }
}
