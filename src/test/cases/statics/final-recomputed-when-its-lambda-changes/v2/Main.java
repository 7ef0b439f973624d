import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Rules.apply(3));
        Evolve.next();
        System.out.println(Rules.apply(3));
    }
}
