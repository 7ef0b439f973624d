import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Counter.next());
        System.out.println(Evolve.next().changed());
        System.out.println(Counter.next());
    }
}
