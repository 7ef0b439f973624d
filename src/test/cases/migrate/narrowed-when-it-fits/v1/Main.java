import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Meter small = new Meter(77);
        Meter large = new Meter(5_000_000_000L);
        Meter negative = new Meter(-3);
        Evolve.next();
        System.out.println(small.show() + " " + large.show() + " " + negative.show());
    }
}
