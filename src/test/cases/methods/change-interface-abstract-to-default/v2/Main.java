import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter greeter = new Quiet();
        System.out.println(greeter.greet());
        Evolve.next();
        System.out.println(greeter.greet());
    }
}
