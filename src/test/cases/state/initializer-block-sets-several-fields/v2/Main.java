import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Range range = new Range();
        Evolve.next();
        System.out.println(range.show());
    }
}
