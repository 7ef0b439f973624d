import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter[] greeters = {new Polite(), new Rude()};
        for (Greeter greeter : greeters) {
            System.out.println(Party.meet(greeter));
        }
        Evolve.next();
        for (Greeter greeter : greeters) {
            System.out.println(Party.meet(greeter));
        }
    }
}
