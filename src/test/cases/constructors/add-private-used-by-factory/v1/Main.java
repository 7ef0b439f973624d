import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Color.parse("a"));
        Evolve.next();
        System.out.println(Color.parse("abc"));
    }
}
