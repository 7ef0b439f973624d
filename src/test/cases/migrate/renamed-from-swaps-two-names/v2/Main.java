import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Pair pair = new Pair("l", "r");
        System.out.println(pair.show());
        Evolve.next();
        System.out.println(pair.show());
    }
}
