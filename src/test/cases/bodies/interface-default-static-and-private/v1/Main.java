import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Named named = () -> "Eve";
        System.out.println(named.shout() + " " + Named.anonymous().shout());
        Evolve.next();
        System.out.println(named.shout() + " " + Named.anonymous().shout());
    }
}
