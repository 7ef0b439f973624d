import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Rules.text());
        Evolve.next();
        System.out.println(Rules.text());
    }
}
