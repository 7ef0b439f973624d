import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Counter counter = new Counter();
        System.out.println(counter.all());
        Evolve.next();
        System.out.println(counter.all());
    }
}
