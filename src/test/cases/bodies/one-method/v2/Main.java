import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter greeter = new Greeter("Ada");
        System.out.println(greeter.greet());
        System.out.println("changed " + Evolve.next().changed());
        System.out.println(greeter.greet());
        System.out.println(new Greeter("Bob").greet());
    }
}
