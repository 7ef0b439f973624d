import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Range range = new Range(3);
        System.out.println(range.show());
        Evolve.next();
        System.out.println(range.show());
    }
}
