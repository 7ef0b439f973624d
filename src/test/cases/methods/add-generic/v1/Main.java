import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Pairs pairs = new Pairs();
        System.out.println(pairs.show());
        Evolve.next();
        System.out.println(pairs.show());
    }
}
