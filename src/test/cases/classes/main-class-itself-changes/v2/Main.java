import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println("never printed");
        Evolve.next();
        System.out.println("never printed " + greeting());
    }

    private static int asked = 4;

    private static String greeting() {
        return "v2 " + count();
    }

    private static int count() {
        return ++asked;
    }
}
