import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Named named = new Person();
        Person person = new Person();
        System.out.println(named.label() + " " + person.label());
        Evolve.next();
        System.out.println(named.label() + " " + person.label());
    }
}
