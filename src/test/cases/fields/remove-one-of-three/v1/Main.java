import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Person person = new Person("Ada", "Countess", 36);
        System.out.println(person);
        Evolve.next();
        System.out.println(person);
        System.out.println(new Person("Bob", "Mr", 5));
    }
}
