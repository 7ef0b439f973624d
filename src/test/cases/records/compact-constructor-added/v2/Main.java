import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Ranges.make(5, 1));
        Evolve.next();
        System.out.println(Ranges.make(5, 1));
        System.out.println(Ranges.make(1, 5));
    }
}
