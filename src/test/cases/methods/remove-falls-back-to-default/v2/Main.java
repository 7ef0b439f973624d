import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter greeter = new Polite();
        System.out.println(greeter.greet() + " " + ((Polite) greeter).greet());
        Evolve.next();
        System.out.println(greeter.greet() + " " + ((Polite) greeter).greet());
    }
}
