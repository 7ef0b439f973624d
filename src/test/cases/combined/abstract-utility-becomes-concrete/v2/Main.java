import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        System.out.println(Tools.twice("a"));
        Evolve.next();
        System.out.println(Tools.twice("a"));
    }
}
