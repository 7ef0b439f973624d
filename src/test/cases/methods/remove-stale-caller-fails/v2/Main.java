import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account();
        Runnable legacy = Legacies.legacy(account);
        legacy.run();
        Evolve.next();
        try {
            legacy.run();
            System.out.println("no error");
        } catch (NoSuchMethodError e) {
            System.out.println(e.getMessage().contains("Account") + " " + e.getMessage().contains("closeOut"));
        }
    }
}
