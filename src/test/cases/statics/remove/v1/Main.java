import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Counter.next());
        Evolve.next();
        System.out.println(Counter.next());
    }
}
