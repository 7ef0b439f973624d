import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Meter meter = new Meter();
        System.out.println(meter.read());
        Evolve.next();
        System.out.println(meter.read());
        Evolve.next();
        System.out.println(meter.read());
        Evolve.next();
        System.out.println(meter.read());
    }
}
