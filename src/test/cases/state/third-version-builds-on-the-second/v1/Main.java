import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Counter counter = new Counter();
        Evolve.next();
        counter.count();
        counter.count();
        Evolve.next();
        System.out.println(counter.show() + ", " + new Counter().show());
    }
}
