import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Low low = new Low();
        System.out.println(low.high() + " " + low.low());
        Evolve.next();
        System.out.println(low.high() + " " + low.low());
        System.out.println(low.high() + " " + low.low());
    }
}
