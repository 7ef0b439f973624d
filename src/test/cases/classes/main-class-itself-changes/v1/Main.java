import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println("main " + greeting());
        Evolve.next();
        System.out.println("main " + greeting());
    }

    private static String greeting() {
        return "v1";
    }
}
