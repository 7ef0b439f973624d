import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Runnable legacy = Legacies.legacy();
        legacy.run();
        Evolve.next();
        try {
            legacy.run();
            System.out.println("no error");
        } catch (NoSuchFieldError e) {
            System.out.println(e.getMessage().contains("limit"));
        }
    }
}
