import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Counter.count();
        Counter.count();
        Evolve.next();
        Counter.count();
        System.out.println(Counter.show());
    }
}
