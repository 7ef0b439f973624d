import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Gauge.A.value = 77;
        System.out.println(Gauge.show());
        Evolve.next();
        System.out.println(Gauge.show());
    }
}
