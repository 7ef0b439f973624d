import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        System.out.println(Setup.read());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (dev.reloadall.ReloadException e) {
            System.out.println(e.getMessage().contains("Setup") + " " + Setup.read());
        }
        Evolve.next();
        System.out.println(Setup.read());
    }
}
