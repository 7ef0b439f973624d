import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Rule.check(5));
        Evolve.next();
        System.out.println(Rule.check(5));
    }
}
