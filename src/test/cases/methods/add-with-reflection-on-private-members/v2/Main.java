import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Counter counter = new Counter();
        System.out.println(counter.show());
        Evolve.next();
        System.out.println(counter.show());
    }
}
